# The groups are made of one map; their numbers are those of the Service.
locals {
  ports = {
    http  = { listener = 80, node = 30080 }
    https = { listener = 443, node = 30443 }
  }
}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
  subnets            = var.subnets
}

resource "aws_lb_target_group" "edge" {
  for_each = local.ports

  name     = "edge-${each.key}"
  port     = each.value.node
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "edge" {
  for_each = local.ports

  load_balancer_arn = aws_lb.edge.arn
  port              = each.value.listener
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge[each.key].arn
  }
}
