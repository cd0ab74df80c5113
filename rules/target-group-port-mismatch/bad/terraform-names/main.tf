# Nothing but the name says which Service is meant.
resource "aws_lb_target_group" "traefik_https" {
  name     = "${var.cluster}-traefik-https"
  port     = 31443 # expect: target-group-port-mismatch
  protocol = "TCP"
  vpc_id   = var.vpc_id
}
