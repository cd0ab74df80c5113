data "aws_route53_zone" "main" {
  name = "example.com."
}

variable "vpc_id" {}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "edge" {
  name        = "edge-http"
  port        = 30080
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "edge" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}

resource "aws_route53_record" "shop" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.edge.dns_name
    zone_id                = aws_lb.edge.zone_id
    evaluate_target_health = true
  }
}
