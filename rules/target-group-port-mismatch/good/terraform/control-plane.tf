# Another load balancer: the control plane's. Its number is nobody's business here.
resource "aws_lb" "api" {
  name               = "api"
  load_balancer_type = "network"
  subnets            = var.subnets
}

resource "aws_lb_target_group" "api" {
  name     = "api"
  port     = 6443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "api" {
  load_balancer_arn = aws_lb.api.arn
  port              = 6443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

# A number that is filled in by whoever applies it.
variable "node_port" {}

resource "aws_lb_target_group" "other" {
  name     = "edge-other"
  port     = var.node_port
  protocol = "TCP"
  vpc_id   = var.vpc_id
}
