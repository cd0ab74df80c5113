# Fargate's: nothing of it leads into this cluster.
resource "aws_lb_target_group" "fargate" {
  name        = "fargate"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = var.vpc_id
}
