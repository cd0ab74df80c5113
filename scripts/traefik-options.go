// Prints the static options of one Traefik source tree as JSON: {name: {k: kind, c: children}}.
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
)

type Node struct {
	K string           `json:"k"`
	C map[string]*Node `json:"c,omitempty"`
}
type pkg struct {
	types map[string]*ast.TypeSpec
	file  map[string]*ast.File
}

var root, module string
var pkgs = map[string]*pkg{}
var external = map[string]bool{}

func load(dir string) *pkg {
	if p, ok := pkgs[dir]; ok {
		return p
	}
	p := &pkg{map[string]*ast.TypeSpec{}, map[string]*ast.File{}}
	pkgs[dir] = p
	files, _ := filepath.Glob(filepath.Join(root, dir, "*.go"))
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		a, err := parser.ParseFile(token.NewFileSet(), f, nil, 0)
		if err != nil {
			panic(err)
		}
		for _, d := range a.Decls {
			if g, ok := d.(*ast.GenDecl); ok {
				for _, s := range g.Specs {
					if t, ok := s.(*ast.TypeSpec); ok {
						p.types[t.Name.Name] = t
						p.file[t.Name.Name] = a
					}
				}
			}
		}
	}
	return p
}
func imported(f *ast.File, name string) string {
	for _, i := range f.Imports {
		path := strings.Trim(i.Path.Value, `"`)
		local := filepath.Base(path)
		if i.Name != nil {
			local = i.Name.Name
		}
		if local == name {
			return path
		}
	}
	return ""
}

var stack []string

func walk(dir string, f *ast.File, e ast.Expr, pointer bool) *Node {
	switch t := e.(type) {
	case *ast.Ident:
		switch t.Name {
		case "string":
			return &Node{K: "s"}
		case "bool":
			return &Node{K: "b"}
		case "int", "int8", "int16", "int32", "int64":
			return &Node{K: "i"}
		case "uint", "uint8", "uint16", "uint32", "uint64":
			return &Node{K: "u"}
		case "float32", "float64":
			return &Node{K: "f"}
		case "any":
			return &Node{K: "a"}
		}
		p := load(dir)
		s, ok := p.types[t.Name]
		if !ok {
			panic("no type " + dir + " " + t.Name)
		}
		key := dir + "." + t.Name
		for _, k := range stack {
			if k == key {
				return &Node{K: "a"}
			}
		}
		stack = append(stack, key)
		defer func() { stack = stack[:len(stack)-1] }()
		return walk(dir, p.file[t.Name], s.Type, pointer)
	case *ast.SelectorExpr:
		path := imported(f, t.X.(*ast.Ident).Name)
		switch {
		case strings.HasSuffix(path, "paerser/types") && t.Sel.Name == "Duration", path == "time" && t.Sel.Name == "Duration":
			return &Node{K: "d"}
		case strings.HasPrefix(path, module+"/"):
			d := strings.TrimPrefix(path, module+"/")
			p := load(d)
			return walk(d, p.file[t.Sel.Name], &ast.Ident{Name: t.Sel.Name}, pointer)
		}
		external[path+"."+t.Sel.Name] = true
		return &Node{K: "a"}
	case *ast.StarExpr:
		return walk(dir, f, t.X, true)
	case *ast.ArrayType:
		n := walk(dir, f, t.Elt, false)
		if n.C != nil {
			return &Node{K: "L", C: n.C}
		}
		return &Node{K: "l"}
	case *ast.MapType:
		n := walk(dir, f, t.Value, false)
		if n.K == "a" {
			return n
		}
		if n.C != nil {
			return &Node{K: "M", C: n.C}
		}
		return &Node{K: "m" + n.K}
	case *ast.InterfaceType:
		return &Node{K: "a"}
	case *ast.FuncType, *ast.ChanType:
		return nil
	case *ast.StructType:
		n := &Node{K: "o", C: map[string]*Node{}}
		if pointer {
			n.K = "p"
		}
		for _, fd := range t.Fields.List {
			tag := reflect.StructTag("")
			if fd.Tag != nil {
				tag = reflect.StructTag(strings.Trim(fd.Tag.Value, "`"))
			}
			if len(fd.Names) == 0 {
				c := walk(dir, f, fd.Type, false)
				if c != nil {
					for k, v := range c.C {
						if n.C[k] == nil {
							n.C[k] = v
						}
					}
				}
				continue
			}
			for _, id := range fd.Names {
				if !id.IsExported() {
					continue
				}
				c := walk(dir, f, fd.Type, false)
				if c == nil {
					continue
				}
				if tag.Get("label") == "-" {
					c = &Node{K: "a"}
				} else if (c.K == "p" || c.K == "o" || c.K == "M" || c.K[0] == 'm') && (tag.Get("label") == "allowEmpty" || tag.Get("file") == "allowEmpty") {
					cc := *c
					cc.K = c.K + "?"
					c = &cc
				}
				name := strings.Split(tag.Get("json"), ",")[0]
				if !strings.EqualFold(name, id.Name) {
					name = id.Name
				}
				n.C[name] = c
			}
		}
		return n
	}
	panic(fmt.Sprintf("%T", e))
}
func main() {
	root, module = os.Args[1], os.Args[2]
	p := load("pkg/config/static")
	n := walk("pkg/config/static", p.file["Configuration"], &ast.Ident{Name: "Configuration"}, false)
	n.C["configFile"] = &Node{K: "s"}
	json.NewEncoder(os.Stdout).Encode(n)
	for k := range external {
		fmt.Fprintln(os.Stderr, k)
	}
}
