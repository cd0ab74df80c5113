resource "aws_elb" "edge" {
  name = "edge"

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 30001
    instance_protocol = "http"
  }

  listener {
    lb_port           = 9411
    lb_protocol       = "http"
    instance_port     = 30002
    instance_protocol = "http"
  }
}
