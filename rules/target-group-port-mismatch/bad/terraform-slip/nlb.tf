# One load balancer with one group, which is one digit off.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
  subnets            = var.subnets
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30433 # expect: target-group-port-mismatch
  protocol = "TCP"
  vpc_id   = var.vpc_id
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
