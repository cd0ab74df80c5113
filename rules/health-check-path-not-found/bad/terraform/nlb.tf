# Ping answers on another entry point; a block without a protocol asks over HTTP.
resource "aws_lb_target_group" "web" {
  name              = "web"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    path = "/ping" # expect: health-check-path-not-found
  }
}
resource "aws_lb_target_group" "websecure" {
  name              = "websecure"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check { # expect: health-check-path-not-found
    port = 30080
  }
}
