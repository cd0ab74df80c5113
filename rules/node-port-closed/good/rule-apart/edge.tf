resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "web" {
  name     = "edge-web"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_instance" "node" {
  count                  = 2
  vpc_security_group_ids = [aws_security_group.nodes.id]
}

resource "aws_lb_target_group_attachment" "node" {
  count            = 2
  target_group_arn = aws_lb_target_group.web.arn
  target_id        = aws_instance.node[count.index].id
}

resource "aws_security_group" "nodes" {
  name   = "nodes"
  vpc_id = var.vpc_id

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "node_port" {
  security_group_id            = aws_security_group.nodes.id
  from_port                    = 30080
  to_port                      = 30080
  ip_protocol                  = "tcp"
  referenced_security_group_id = var.edge_group
}
