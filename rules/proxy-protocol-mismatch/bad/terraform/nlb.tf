# The load balancer speaks it, the entry point does not.
resource "aws_lb_target_group" "web" {
  name              = "web"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  proxy_protocol_v2 = true # expect: proxy-protocol-mismatch
}
resource "aws_lb_target_group" "websecure" {
  name              = "websecure"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id

}
