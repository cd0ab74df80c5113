# Ping is on the entry point; over TCP no path is asked; 404 counts as healthy.
resource "aws_lb_target_group" "web" {
  name              = "web"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    path = "/ping"
  }
}
resource "aws_lb_target_group" "websecure" {
  name              = "websecure"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    protocol = "TCP"
  }
}
resource "aws_lb_target_group" "other" {
  name              = "other"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    path    = "/"
    matcher = "200-404"
  }
}
