# Both sides speak it; on the second group a variable decides.
resource "aws_lb_target_group" "web" {
  name              = "web"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  proxy_protocol_v2 = true
}
resource "aws_lb_target_group" "websecure" {
  name              = "websecure"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  proxy_protocol_v2 = var.proxy
}
