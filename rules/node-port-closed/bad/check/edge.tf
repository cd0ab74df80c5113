resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "web" {
  name     = "edge-web"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id

  health_check {
    protocol = "HTTP"
    path     = "/healthz"
    port     = 32100 # expect: node-port-closed
  }
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

resource "aws_launch_template" "node" {
  vpc_security_group_ids = [aws_security_group.nodes.id]
}

resource "aws_autoscaling_group" "nodes" {
  min_size          = 2
  max_size          = 2
  target_group_arns = [aws_lb_target_group.web.arn]

  launch_template {
    id = aws_launch_template.node.id
  }
}

resource "aws_security_group" "nodes" {
  name   = "nodes"
  vpc_id = var.vpc_id

  ingress {
    from_port   = 30080
    to_port     = 30080
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
