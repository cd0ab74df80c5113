# The port of the Service is fed already: the second group, one digit off, is that of another cluster.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
  subnets            = var.subnets
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30433
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

resource "aws_lb_target_group" "own" {
  name     = "own-https"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb" "own" {
  name               = "own"
  load_balancer_type = "network"
  subnets            = var.subnets
}

resource "aws_lb_listener" "own" {
  load_balancer_arn = aws_lb.own.arn
  port              = 443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.own.arn
  }
}
