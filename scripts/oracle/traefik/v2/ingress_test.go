package ingress

import (
	"encoding/json"
	"fmt"
	"github.com/hashicorp/go-version"
	"os"
	"path/filepath"
	"testing"

	"github.com/traefik/traefik/v2/pkg/provider/kubernetes/k8s"
	corev1 "k8s.io/api/core/v1"
	netv1 "k8s.io/api/networking/v1"
)

func TestDump(t *testing.T) {
	files, _ := filepath.Glob(os.Getenv("DUMP_IN") + "/*.y*ml")
	out, err := os.Create(os.Getenv("DUMP_OUT"))
	if err != nil {
		t.Skip()
	}
	enc := json.NewEncoder(out)
	for _, f := range files {
		func() {
			defer func() {
				if r := recover(); r != nil {
					enc.Encode(map[string]any{"file": f, "panic": fmt.Sprint(r)})
				}
			}()
			text, _ := os.ReadFile(f)
			c := clientMock{serverVersion: version.Must(version.NewVersion("v1.30"))}
			for _, obj := range k8s.MustParseYaml(text) {
				switch o := obj.(type) {
				case *corev1.Service:
					c.services = append(c.services, o)
				case *corev1.Secret:
					c.secrets = append(c.secrets, o)
				case *corev1.Endpoints:
					c.endpoints = append(c.endpoints, o)
				case *netv1.Ingress:
					c.ingresses = append(c.ingresses, o)
				case *netv1.IngressClass:
					if o.Spec.Controller == traefikDefaultIngressClassController {
						c.ingressClasses = append(c.ingressClasses, o)
					}
				}
			}
			ctx := t.Context()
			p := Provider{AllowExternalNameServices: false}
			conf := p.loadConfigurationFromIngresses(ctx, c)
			enc.Encode(map[string]any{"file": filepath.Base(f), "conf": conf, "log": []string{}})
		}()
	}
}
