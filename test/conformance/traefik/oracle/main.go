package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"github.com/gorilla/mux"
	r2 "github.com/traefik/traefik/v3/v2/pkg/middlewares/requestdecorator"
	h2 "github.com/traefik/traefik/v3/v2/pkg/muxer/http"
	t2 "github.com/traefik/traefik/v3/v2/pkg/muxer/tcp"
	r30 "github.com/traefik/traefik/v3/v30/pkg/middlewares/requestdecorator"
	h30 "github.com/traefik/traefik/v3/v30/pkg/muxer/http"
	t30 "github.com/traefik/traefik/v3/v30/pkg/muxer/tcp"
	r36 "github.com/traefik/traefik/v3/v36/pkg/middlewares/requestdecorator"
	h36 "github.com/traefik/traefik/v3/v36/pkg/muxer/http"
	t36 "github.com/traefik/traefik/v3/v36/pkg/muxer/tcp"
	r37 "github.com/traefik/traefik/v3/v37/pkg/middlewares/requestdecorator"
	h37 "github.com/traefik/traefik/v3/v37/pkg/muxer/http"
	t37 "github.com/traefik/traefik/v3/v37/pkg/muxer/tcp"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
)

type Req struct {
	Host, Path, Query, Method string
	Headers                   map[string][]string
	IP, SNI                   string
	ALPN                      []string
}
type In struct {
	Version, Router, Syntax, Rule string
	Requests                      []Req
}
type Out struct {
	Error    *string `json:"error"`
	Priority int     `json:"priority"`
	Results  []int   `json:"results"`
}
type deco interface {
	ServeHTTP(http.ResponseWriter, *http.Request, http.HandlerFunc)
}

// routing is what v2.11 puts into the context in a handler before the muxer (pkg/server/server_entrypoint_tcp.go).
func routing(p string) string {
	const reserved = "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25"
	var b strings.Builder
	for i := 0; i < len(p); i++ {
		if p[i] != '%' {
			b.WriteByte(p[i])
			continue
		}
		e := p[i : i+3]
		i += 2
		if strings.Contains(reserved, e) {
			b.WriteString(e)
			continue
		}
		d, _ := url.PathUnescape(e)
		b.WriteString(d)
	}
	return b.String()
}
func run(in In) (out Out) {
	fail := func(e error) Out { s := e.Error(); out.Error = &s; return out }
	if in.Router == "tcp" {
		var match func(Req) bool
		var err error
		switch in.Version {
		case "3.7":
			m, _ := t37.NewMuxer(nil)
			err = m.AddRoute(in.Rule, in.Syntax, 1, "", 1)
			out.Priority = t37.GetRulePriority(in.Rule)
			match = func(r Req) bool { h, _ := m.Match(t37.Conn(r.SNI, r.IP, r.ALPN)); return h != nil }
		case "3.6":
			m, _ := t36.NewMuxer()
			err = m.AddRoute(in.Rule, in.Syntax, 1, 1)
			out.Priority = t36.GetRulePriority(in.Rule)
			match = func(r Req) bool { h, _ := m.Match(t36.Conn(r.SNI, r.IP, r.ALPN)); return h != nil }
		case "3.0":
			m, _ := t30.NewMuxer()
			err = m.AddRoute(in.Rule, in.Syntax, 1, 1)
			out.Priority = t30.GetRulePriority(in.Rule)
			match = func(r Req) bool { h, _ := m.Match(t30.Conn(r.SNI, r.IP, r.ALPN)); return h != nil }
		default:
			m, _ := t2.NewMuxer()
			err = m.AddRoute(in.Rule, 0, 1)
			out.Priority = len(in.Rule)
			match = func(r Req) bool { h, _ := m.Match(t2.Conn(r.SNI, r.IP, r.ALPN)); return h != nil }
		}
		if err != nil {
			return fail(err)
		}
		for _, r := range in.Requests {
			if match(r) {
				out.Results = append(out.Results, 1)
			} else {
				out.Results = append(out.Results, 0)
			}
		}
		return out
	}
	var err error
	var m http.Handler
	var d deco
	ok := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(299) })
	out.Priority = len(in.Rule)
	switch in.Version {
	case "3.7":
		p, _ := h37.NewSyntaxParser()
		x := h37.NewMuxer(p, nil)
		err = x.AddRoute(in.Rule, in.Syntax, 1, "", ok)
		m = x
		d = r37.New(nil)
	case "3.6":
		p, _ := h36.NewSyntaxParser()
		x := h36.NewMuxer(p)
		err = x.AddRoute(in.Rule, in.Syntax, 1, ok)
		m = x
		d = r36.New(nil)
	case "3.0":
		x, _ := h30.NewMuxer()
		err = x.AddRoute(in.Rule, in.Syntax, 1, ok)
		m = x
		d = r30.New(nil)
	default:
		x, _ := h2.NewMuxer()
		err = x.AddRoute(in.Rule, 1, ok)
		m = x
		d = r2.New(nil)
	}
	if err != nil {
		return fail(err)
	}
	for _, r := range in.Requests {
		rec := httptest.NewRecorder()
		u, e := url.ParseRequestURI(r.Path)
		if e != nil {
			out.Results = append(out.Results, -1)
			continue
		}
		u.RawQuery = r.Query
		h := http.Header{}
		for k, v := range r.Headers {
			for _, x := range v {
				h.Add(k, x)
			}
		}
		q := &http.Request{Method: r.Method, URL: u, Host: r.Host, Header: h, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, RemoteAddr: r.IP + ":1234", RequestURI: u.RequestURI()}
		if in.Version == "2" {
			q = q.WithContext(context.WithValue(q.Context(), mux.RoutingPathKey, routing(u.EscapedPath())))
		}
		d.ServeHTTP(rec, q, m.ServeHTTP)
		c := 0
		if rec.Code == 299 {
			c = 1
		}
		out.Results = append(out.Results, c)
	}
	return out
}
func main() {
	s := bufio.NewScanner(os.Stdin)
	s.Buffer(make([]byte, 1<<20), 1<<26)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for s.Scan() {
		var in In
		if e := json.Unmarshal(s.Bytes(), &in); e != nil {
			panic(e)
		}
		var out Out
		func() {
			defer func() {
				if e := recover(); e != nil {
					t := fmt.Sprint("PANIC ", e)
					out.Error = &t
				}
			}()
			out = run(in)
		}()
		b, _ := json.Marshal(out)
		w.Write(b)
		w.WriteByte('\n')
	}
}
