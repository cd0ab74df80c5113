# One load balancer, two groups; the number of the second is that of no node port.
variable "https_node_port" {
  type    = number
  default = 30444
}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
  subnets            = var.subnets
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = var.https_node_port # expect: target-group-port-mismatch
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.https.arn
  }
}
