# Without a type it is an ALB.
resource "aws_lb" "edge" {
  name               = "edge"
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP" # expect: listener-protocol-mismatch

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

