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

resource "aws_lb" "legacy" {
  name               = "legacy"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "legacy" {
  name        = "legacy-http"
  port        = 30090
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "legacy" {
  load_balancer_arn = aws_lb.legacy.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.legacy.arn
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

resource "aws_route53_record" "old" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.${data.aws_route53_zone.main.name}" # expect: dns-record-conflict
  type    = "A"

  alias {
    name                   = aws_lb.legacy.dns_name
    zone_id                = aws_lb.legacy.zone_id
    evaluate_target_health = true
  }
}
