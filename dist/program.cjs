(function(require,__dirname){
"use strict";var Ab=Object.create;var Ls=Object.defineProperty;var Cb=Object.getOwnPropertyDescriptor;var Ib=Object.getOwnPropertyNames;var Nb=Object.getPrototypeOf,$b=Object.prototype.hasOwnProperty;var w=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Se=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},It=(e,t)=>{for(var n in t)Ls(e,n,{get:t[n],enumerable:!0})},Ob=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ib(t))!$b.call(e,o)&&o!==n&&Ls(e,o,{get:()=>t[o],enumerable:!(r=Cb(t,o))||r.enumerable});return e};var wc=(e,t,n)=>(n=e!=null?Ab(Nb(e)):{},Ob(t||!e||!e.__esModule?Ls(n,"default",{value:e,enumerable:!0}):n,e));function Nt(e,{message:t,hint:n}){e.stderr.write(`ingress-lint: ${t}${n?`
  ${n}`:""}
`)}function An(e,t,n){if(e!=="auto")return e==="always";if(t.NO_COLOR)return!1;let r=t.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":n.isTTY&&t.TERM!=="dumb"}var fe,Cn=w(()=>{"use strict";fe={ok:0,findings:1,trouble:2}});function kc(e,t,n=Number.POSITIVE_INFINITY){if(e===t)return 0;if(Math.abs(e.length-t.length)>n)return n+1;let r=[],o=Array.from({length:t.length+1},(a,s)=>s);for(let a=1;a<=e.length;a++){let s=[a],i=a;for(let l=1;l<=t.length;l++){let c=e[a-1]===t[l-1]?0:1,p=Math.min(o[l]+1,s[l-1]+1,o[l-1]+c);a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(p=Math.min(p,r[l-2]+1)),s[l]=p,p<i&&(i=p)}if(i>n&&Math.min(...o)>n)return n+1;r=o,o=s}return Math.min(o[t.length],n+1)}function Mb(e){return e.length<=4?1:e.length<=12?2:3}function U(e,t,n=Mb(e)){if(e.length>256)return;let r=e.toLowerCase(),o;for(let a of t){if(a===e||a===""||a.length>256)continue;let s=a.toLowerCase(),i=s===r,l=i?0:kc(e,a,n);if(l>n||!i&&l>=Math.max(e.length,a.length))continue;let c={name:a,distance:l,folded:i?0:kc(r,s,n)};(!o||Eb(c,o))&&(o=c)}return o?.name}function Eb(e,t){return e.distance!==t.distance?e.distance<t.distance:e.folded!==t.folded?e.folded<t.folded:e.name<t.name}var _t=w(()=>{"use strict"});function ft(e,t){let n=[...t],r=a=>a.replace(/[-_.\s]/g,"").toLowerCase(),o=r(e);return n.find(a=>r(a)===o)??U(e,n)}function Xr(e,t){let n=Db[e.toLowerCase()];return n!==void 0&&t.includes(n)?n:ft(e,t)}function or(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var Db,sr=w(()=>{"use strict";_t();Db={warn:"warning",err:"error",fatal:"error",info:"note",information:"note",notice:"note",hint:"note",none:"never",disable:"off",disabled:"off",ignore:"off",false:"off",default:"recommended"}});var Cc={};It(Cc,{help:()=>qb});var qb,Ic=w(()=>{"use strict";qb=`Checks the road of a request into a Kubernetes cluster before it is deployed:
Ingress, Service, Pod, NodePort, target group.

Usage: ingress-lint [paths...]         lint files, directories and globs
       ingress-lint explain <rule>     what a rule finds, why, how to mend it
       ingress-lint rules              all rules (also --format json)

Paths: default is the working directory; - reads standard input. A path that is
called like a command can be given as ./rules.

What to report
  --format FORMAT          pretty, compact, json, sarif or github
                           [default: pretty]
  --output [FORMAT=]FILE   also write a report to a file; may be repeated;
                           FORMAT can be left out for *.sarif and *.json
  -q, --quiet              errors only, and one line of summary
  --color WHEN             auto, always or never [default: auto; NO_COLOR and
                           FORCE_COLOR are honoured]

What to lint
  --config FILE            config file, its paths relative to the working
                           directory [default: the nearest ingress-lint.yaml
                           at or above the paths, up to the repository's root]
  --no-config              ignore config files
  -n, --namespace NAME     namespace of objects that name none
  --exclude GLOB           leave paths out, as in .gitignore; may be repeated

How to exit
  --fail-on SEVERITY       lowest severity that makes the exit code 1: error,
                           warning, note or never [default: error]
  --exit-zero              exit 0 whatever is found

  -h, --help               this page
  -V, --version            version of ingress-lint

Exit codes: 0 nothing at or over --fail-on. 1 findings. 2 wrong usage or config,
a path that matches nothing, or ingress-lint itself failed.

Examples
  ingress-lint deploy/
  kubectl kustomize overlays/prod | ingress-lint -
  ingress-lint --format github --output sarif=lint.sarif .
`});function $t(e){if(e.definition!==void 0)return!0;let{group:t,apiVersion:n}=e;return Ub.has(t)?!1:t.includes(".")?!0:n==="v1"||["apps","batch","autoscaling","policy","extensions"].includes(t)}var Ub,Gs=w(()=>{"use strict";Ub=new Set(["backstage.io","scaffolder.backstage.io","eksctl.io","kind.x-k8s.io","kubeadm.k8s.io","kubelet.config.k8s.io","kubeproxy.config.k8s.io","kubescheduler.config.k8s.io","apiserver.config.k8s.io","client.authentication.k8s.io","audit.k8s.io","kops.k8s.io","kustomize.config.k8s.io","krew.googlecontainertools.github.com","k3d.io","cli.kyverno.io","ksail.io"])});function ir(e){return zb.test(e)?e.split(".").every(t=>Number(t)<=255):/^[0-9a-f:.]+$/i.test(e)&&e.split(":").length>2}function eo(e,t){if(e===t)return!0;if(!e.startsWith("*."))return!1;let n=t.indexOf(".");return n>0&&t.slice(n)===e.slice(1)}var zb,Nc=w(()=>{"use strict";zb=/^\d{1,3}(\.\d{1,3}){3}$/});function Je(e){if(e.length>15)return"must be no more than 15 characters";if(!/^[a-z0-9-]*$/.test(e))return"must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)";if(!/[a-z]/.test(e))return"must contain at least one letter (a-z)";if(e.includes("--"))return"must not contain consecutive hyphens";if(e.startsWith("-")||e.endsWith("-"))return"must not begin or end with a hyphen"}function Nn(e){if(e.length>63)return"must be no more than 63 characters";if(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(e))return"must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"}function Ke(e){return Number.isInteger(e)&&e>=1&&e<=65535}var $c=w(()=>{"use strict"});var Ot,js=w(()=>{"use strict";Ot=["alb","apisix","avi-lb","azure-application-gateway","caddy","cilium","cloudflare-tunnel","contour","gce","gce-internal","haproxy","istio","kong","kourier","nginx","ngrok","openshift-default","tailscale","traefik","tyk","webapprouting.kubernetes.azure.com"]});function j(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function b(e,t){if(typeof e!="object"||e===null)return;let n=e[t];if(!(n===void 0||typeof n=="function"||Array.isArray(e)))return t!=="__proto__"||Object.hasOwn(e,t)?n:void 0}function C(e,t){let n=e;for(let r of t)if(typeof r=="number"?n=Array.isArray(n)?n[r]:void 0:n=b(n,r),n===void 0)return;return n}function O(e){return typeof e=="string"&&e!==""?e:void 0}function Ge(e){return typeof e=="number"&&Number.isInteger(e)?e:void 0}function $n(e){return Ge(e)??O(e)}function H(e){return Array.isArray(e)?e:Jb}function $(e){return!/^[a-z0-9.*/-]*$/.test(e)&&Yb.test(e)}var Jb,Yb,de=w(()=>{"use strict";Jb=Object.freeze([]);Yb=/\$[A-Za-z_{(]|\$\$|\{\{|\}\}|<[^<>]+>|%\w+%|@\w+@|##\w+##|\[\[|__\w+__|(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?:$|[^A-Za-z0-9_])|REPLACE_?ME|CHANGE_?ME/});function Ye(e){if(!j(e))return Zb;let t=new Map;for(let n of Object.keys(e)){let r=e[n];typeof r=="string"&&t.set(n,r)}return t}function no(e){if(e==null)return!1;if(!j(e))return!0;for(let t of Object.keys(e)){let n=e[t];if(typeof n!="string"&&n!==null)return!0}return!1}function ro(e){if(j(e))return{matchLabels:Ye(b(e,"matchLabels")),matchExpressions:H(b(e,"matchExpressions")).flatMap(t=>{let n=O(b(t,"key")),r=O(b(t,"operator"));return n===void 0||r===void 0?[]:[{key:n,operator:r,values:H(b(t,"values")).filter(o=>typeof o=="string")}]})}}function Fs(e,{key:t,operator:n,values:r}){let o=e.get(t);switch(n){case"In":return o!==void 0&&r.includes(o);case"NotIn":return o===void 0||!r.includes(o);case"Exists":return o!==void 0;case"DoesNotExist":return o===void 0;default:return!0}}function oo(e){for(let[t,n]of e)if($(n)||$(t))return!0;return!1}var Zb,to,Ws,Kt=w(()=>{"use strict";de();Zb=new Map;to=["Pod","Deployment","ReplicaSet","ReplicationController","StatefulSet","DaemonSet","Job","CronJob"],Ws=new Map([["statefulset.kubernetes.io/pod-name",["StatefulSet"]],["apps.kubernetes.io/pod-index",["StatefulSet"]],["pod-template-hash",["Deployment","ReplicaSet"]],["rollouts-pod-template-hash",["Rollout","Deployment"]],["controller-revision-hash",["StatefulSet","DaemonSet"]],["pod-template-generation",["DaemonSet"]],["batch.kubernetes.io/job-name",["Job","CronJob"]],["batch.kubernetes.io/controller-uid",["Job","CronJob"]],["batch.kubernetes.io/job-completion-index",["Job","CronJob"]],["job-name",["Job","CronJob"]],["topology.kubernetes.io/zone",to],["topology.kubernetes.io/region",to],["controller-uid",["Job","CronJob"]]])});function G(e,t){let n=Object.assign(new Error(e),{offset:t});throw Oc.add(n),n}function so(e,t){if(e instanceof RangeError)return{message:ht,offset:t};if(!Xb(e))throw e;return{message:e.message,offset:e.offset}}function Xb(e){return e instanceof Error&&Oc.has(e)}var Oc,ht,Mt,On=w(()=>{"use strict";Oc=new WeakSet;ht="the nesting is too deep to be read",Mt=1e3});function Et(e){switch(e.charCodeAt(0)){case 116:return e==="true"?!0:e;case 84:return e==="True"||e==="TRUE"?!0:e;case 102:return e==="false"?!1:e;case 70:return e==="False"||e==="FALSE"?!1:e;case 121:return e==="y"||e==="yes"?!0:e;case 89:return e==="Y"||e==="Yes"||e==="YES"?!0:e;case 111:return e==="on"?!0:e==="off"?!1:e;case 79:return e==="On"||e==="ON"?!0:e==="Off"||e==="OFF"?!1:e;case 110:return e==="n"||e==="no"?!1:e==="null"?null:e;case 78:return e==="N"||e==="No"||e==="NO"?!1:e==="Null"||e==="NULL"?null:e;case 126:return e==="~"?null:e;case 43:case 45:case 46:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return Qb(e);default:return e===""?null:e}}function Qb(e){let t=e.charCodeAt(0);if(t===46)return ev(e);if(e.length<16&&t!==48){let s=0,i=0;for(;i<e.length;i++){let l=e.charCodeAt(i)-48;if(!(l>=0&&l<=9))break;s=s*10+l}if(i===e.length)return s}let n=/^([+-])\.(?:inf|Inf|INF)$/.exec(e);if(n)return n[1]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY;let r=cr(e);if(r!==void 0)return Number(r);let o=e.includes("_")?e.replaceAll("_",""):e;if(!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(o))return e;let a=Number(o);return Number.isFinite(a)?a===0?0:a:e}function ev(e){if(e===".nan"||e===".NaN"||e===".NAN")return Number.NaN;if(e===".inf"||e===".Inf"||e===".INF")return Number.POSITIVE_INFINITY;if(!/^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/.test(e))return e;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?t:e}function cr(e){let t=e.includes("_")?e.replaceAll("_",""):e,n=/^0b([-+])([01]+)$/.exec(t);if(n)return Mc(n[1]??"",`0b${n[2]}`);let r=/^([-+]?)(?:(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(t);if(r)return Mc(r[1]??"",r[2]??(r[3]===void 0?r[4]??"":`0o${r[3]}`))}function Mc(e,t){if(t.length>70&&t.replace(/^0[xXoObB]?0*/,"").length>64)return;let n=e==="-"?-BigInt(t):BigInt(t);return n<tv||n>(e?Ec:nv)?void 0:n}function ao(e){let t=Et(e);if(typeof t=="string")return t;if(t===null)return;if(typeof t=="boolean")return t?"true":"false";let n=cr(e);return n===void 0?rv(t===0&&e.startsWith("-")?-0:t):n>Ec?void 0:n.toString()}function rv(e){if(Number.isNaN(e))return".nan";let t=Math.fround(e);if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let n=1;for(;n<9&&Math.fround(Number(t.toExponential(n-1)))!==t;)n++;let[r="",o="0"]=t.toExponential(n-1).split("e"),a=Number(o);return a>=-4&&a<6?(+`${r}e${a}`).toFixed(Math.max(0,n-1-a)):`${r}e${a<0?"-":"+"}${String(Math.abs(a)).padStart(2,"0")}`}var tv,Ec,nv,Bs=w(()=>{"use strict";tv=-(2n**63n),Ec=2n**63n-1n,nv=2n**64n-1n});function Ks(e){let t={duplicateKeys:[],seen:new Set,open:new Set,count:1,aliasCount:0,depth:0};return{value:io(t,e),duplicateKeys:t.duplicateKeys}}function io(e,t){switch(co(e,t),t.kind){case"scalar":return iv(t);case"alias":return Gc(e,t,n=>io(e,n));case"sequence":{Vc(e,t);let n=[];for(let r of t.items)n.push(io(e,r));return e.depth--,n}case"mapping":{let n={};return _s(e,t,n),n}}}function Vc(e,t){++e.depth>Mt&&G(ht,t.start)}function Gc(e,t,n){e.open.has(t)&&G(`the alias '*${t.name}' stands within its own anchor`,t.start),e.open.add(t);let r=n(t.target);return e.open.delete(t),r}function co(e,t){e.count++,e.open.size!==0&&(e.aliasCount++,e.aliasCount>100&&e.count>1e3&&e.aliasCount/e.count>ov(e.count)&&G("the aliases of this document expand to far more than the document itself",t.start))}function ov(e){return e<=4e5?.99:e>=4e6?.1:.99-.89*((e-4e5)/36e5)}function _s(e,t,n){Vc(e,t);let r=e.seen.has(t)?void 0:new Map;e.seen.add(t);for(let o=0;o<t.keys.length;o++){let a=t.keys[o],s=t.values[o];if(qs(a)){av(e,s,n);continue}co(e,a);let i=Us(a),l=io(e,s);if(r){let c=r.get(i);c!==void 0&&e.duplicateKeys.push({key:i,kept:a.start,lost:c}),r.set(i,a.start)}sv(n,i,l)}e.depth--}function sv(e,t,n){t==="__proto__"?Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function qs(e){return e.kind==="scalar"&&e.text==="<<"&&(e.implicit||e.tag===`${Hs}merge`)}function av(e,t,n){if(t.kind==="sequence")for(let r=t.items.length-1;r>=0;r--)Dc(e,t.items[r],n);else Dc(e,t,n)}function Dc(e,t,n){let r=t.kind==="alias"?t.target:t;if(r.kind!=="mapping"&&G("the merge key '<<' takes a mapping or a list of mappings",t.start),co(e,t),t.kind!=="alias"){_s(e,r,n);return}Gc(e,t,()=>{co(e,r),_s(e,r,n)})}function Us(e){let t=e.kind==="alias"?e.target:e;t.kind!=="scalar"&&G("a key cannot be a mapping or a list: quote it if it is text",e.start);let n=jc(t),r=typeof n=="string"?n:n===null?void 0:ao(t.text);return r===void 0&&G(t.text===""?"a key is missing here":`'${t.text}' cannot be a key unless it is quoted`,e.start),r}function iv(e){let t=jc(e);return typeof t=="number"&&!Number.isFinite(t)&&G(`'${e.text}' is a number that JSON cannot hold: quote it if it is text`,e.start),t}function jc(e){return e.tag!==""?cv(e):e.implicit?Et(e.text):e.text}function cv(e){let{tag:t,text:n}=e;if(!t.startsWith(Hs))return n;let r=t.slice(Hs.length);switch(r){case"binary":return dv(e);case"timestamp":return mv(n)||Lc(e,r),n;case"null":case"bool":case"int":case"float":{let o=Et(n);return lv(o,n)===r||r==="float"&&pv(n)?o:Lc(e,r)}default:return n}}function lv(e,t){return typeof e=="number"?cr(t)===void 0?"float":"int":e===null?"null":typeof e=="boolean"?"bool":"str"}function pv(e){let t=cr(e);return t!==void 0&&BigInt.asIntN(64,t)===t}function Lc(e,t){G(`'${e.text}' does not fit its tag '!!${t}'`,e.start)}function dv(e){let t=e.text.replaceAll(/[\r\n]/g,"");(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t))&&G("the value of '!!binary' is not base64",e.start);let n=Uint8Array.from(atob(t),r=>r.charCodeAt(0));return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(n)}function mv(e){let t=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})?)?$/.exec(e);if(!t)return!1;let[,n,r,o,a,s="0",i="0",l="0",c]=t;if(a!==void 0&&a===" "!=(c===void 0))return!1;let p=new Date(Date.UTC(Number(n),Number(r)-1,Number(o)));return p.getUTCMonth()===Number(r)-1&&p.getUTCDate()===Number(o)&&Number(s)<24&&Number(i)<60&&Number(l)<60}var Hs,zs=w(()=>{"use strict";On();Bs();Hs="tag:yaml.org,2002:"});function Mn(e){let t=Fc.get(e);if(!t){t=[0];let{text:n}=e;for(let r=0;r<n.length;r++){let o=n.charCodeAt(r);(o===10||o===13&&n.charCodeAt(r+1)!==10)&&t.push(r+1)}Fc.set(e,t)}return t}function lr(e,t){let n=Mn(e),r=0,o=n.length-1;for(;r<o;){let a=r+o+1>>1;(n[a]??0)<=t?r=a:o=a-1}return r}function lo(e,t){let{text:n}=e,r=Mn(e),o=r[t+1]??n.length,a=r[t]??0;return o>a&&n.charCodeAt(o-1)===10&&t+1<r.length&&o--,o>a&&n.charCodeAt(o-1)===13&&t+1<r.length&&o--,o}function gt(e,t,n){let{text:r}=e,o=Math.min(Math.max(t,0),r.length),a=lr(e,o),s=Mn(e)[a]??0,i=lo(e,a);o>=i&&(o=Math.max(s,i-(Wc(r,i-2)&&i-2>=s?2:1)));let l=Math.min(n,i);l<=o&&(l=Math.min(i,o+(Wc(r,o)?2:1)));let c=p=>({line:a+1,column:p-s+1,offset:p});return{start:c(o),end:c(l)}}function Wc(e,t){return(e.codePointAt(t)??0)>65535}var Fc,pr=w(()=>{"use strict";Fc=new WeakMap});function _c(e){let t=Js.exec(e);t&&G(uv(e.charCodeAt(t.index)),t.index);let n=e.charCodeAt(0)===65279?1:0;return n&&e.charCodeAt(1)===65279&&G("the byte order mark stands twice",1),{source:`${e}${/[\r\n]$/.test(e)?"":`
`}\0\0\0\0`,comments:[],offset:n,line:0,lineStart:n,tokens:[],head:0,parsed:0,indent:-1,indents:[],flow:0,keyAllowed:!0,keys:[{possible:!1,required:!1,token:0,offset:0,line:0,column:0}],keyOfToken:new Map}}function uv(e){return e>=55296&&e<=57343?"half a surrogate pair stands here: the text is damaged":`the control character U+${e.toString(16).toUpperCase().padStart(4,"0")} is not allowed in YAML`}function ne(e){for(;;){let t=e.tokens[e.head];if(t){let n=e.keyOfToken.get(e.parsed);if(n===void 0||!Uc(e,e.keys[n]))return t}fv(e)}}function me(e){e.parsed++,e.head++,e.head===e.tokens.length&&(e.tokens.length=0,e.head=0)}function Dt(e){return e===32||e===9}function rt(e){return e===10||e===13||e===133||e===8232||e===8233}function Ze(e){return Dt(e)||rt(e)||e===0}function uo(e){return rt(e)||e===0}function Ys(e){return e>=97&&e<=122||e>=65&&e<=90||Kc(e)||e===95||e===45}function Kc(e){return e>=48&&e<=57}function W(e,t){return e.source.charCodeAt(e.offset+t)}function je(e){return e.offset-e.lineStart}function yt(e){let t=W(e,0);return e.offset++,t===13&&(W(e,0)===13&&W(e,1)===10&&e.offset++,W(e,0)===10&&e.offset++),e.line++,e.lineStart=e.offset,t===8232||t===8233?String.fromCharCode(t):`
`}function dr(e){for(;Dt(W(e,0));)e.offset++}function Zs(e){if(W(e,0)===35)for(e.comments.push(e.offset);!uo(W(e,0));)e.offset++}function ve(e,t,n,r,o="",a="",s="empty"){e.tokens.push({type:t,start:n,end:r,text:o,suffix:a,style:s})}function qc(e,t,n,r){if(n<e.parsed){ve(e,t,r,r);return}let o=e.head+n-e.parsed;e.tokens.splice(o,0,{type:t,start:r,end:r,text:"",suffix:"",style:"empty"})}function Xs(e){let t=W(e,0);return(t===45||t===46)&&e.offset===e.lineStart&&W(e,1)===t&&W(e,2)===t&&Ze(W(e,3))}function fv(e){hv(e),ho(e,je(e));let{offset:t}=e,n=W(e,0),r=W(e,1),o=t===e.lineStart;if(n===0){gv(e);return}if(o&&n===37){wv(e);return}if(Xs(e)){ho(e,-1),Lt(e),e.keyAllowed=!1,e.offset+=3,ve(e,n===45?"document-start":"document-end",t,e.offset);return}switch(n){case 91:Bc(e,"flow-sequence-start");return;case 123:Bc(e,"flow-mapping-start");return;case 93:Hc(e,"flow-sequence-end");return;case 125:Hc(e,"flow-mapping-end");return;case 44:Lt(e),e.keyAllowed=!0,e.offset++,ve(e,"flow-entry",t,e.offset);return;case 45:if(Ze(r)){yv(e);return}qt(e,po);return;case 63:if(e.flow>0||Ze(r)){bv(e);return}qt(e,po);return;case 58:if(e.flow>0||Ze(r)){vv(e);return}qt(e,po);return;case 42:qt(e,kv);return;case 38:qt(e,Pv);return;case 33:qt(e,xv);return;case 39:case 34:qt(e,Tv);return;case 124:case 62:if(e.flow>0)break;Lt(e),e.keyAllowed=!0,Sv(e);return;case 9:case 35:case 37:case 64:case 96:break;default:qt(e,po);return}n===9&&G("a tab cannot be used for indentation",t),G(`a value cannot begin with '${String.fromCharCode(n)}' unless it is quoted`,t)}function hv(e){for(;;){let t=W(e,0);for(;t===32||t===9&&(e.flow>0||!e.keyAllowed);)e.offset++,t=W(e,0);if(Zs(e),!rt(W(e,0)))return;yt(e),e.flow===0&&(e.keyAllowed=!0)}}function Uc(e,t){return t.possible?t.line<e.line||zc(e,t.offset)?(t.required&&Yc(e,t),t.possible=!1,!1):!0:!1}function zc(e,t){if(e.offset-t<=1024)return!1;let n=0;for(let r=t;r<e.offset;r++)(e.source.charCodeAt(r)&64512)!==56320&&n++;return n>1024}function Yc(e,t){t.line===e.line&&e.offset-t.offset>1024&&G(Jc,t.offset),G("a ':' is missing after this key, or the line is indented wrongly",t.offset)}function Zc(e){if(!e.keyAllowed)return;Lt(e);let t=e.keys.length-1,n=e.parsed+e.tokens.length-e.head;e.keys[t]={possible:!0,required:e.flow===0&&e.indent===je(e),token:n,offset:e.offset,line:e.line,column:je(e)},e.keyOfToken.set(n,t)}function Lt(e){let t=e.keys[e.keys.length-1];t.possible&&(t.required&&Yc(e,t),t.possible=!1,e.keyOfToken.delete(t.token))}function fo(e,t,n,r,o){e.flow>0||e.indent>=t||(e.indents.push(e.indent),e.indent=t,e.indents.length>Mt&&G(ht,o),n<0?ve(e,r,o,o):qc(e,r,n,o))}function ho(e,t){if(!(e.flow>0))for(;e.indent>t;)ve(e,"block-end",e.offset,e.offset),e.indent=e.indents.pop()??-1}function gv(e){je(e)!==0&&(e.lineStart=e.offset,e.line++),ho(e,-1),Lt(e),e.keyAllowed=!1,ve(e,"stream-end",e.offset,e.offset)}function Bc(e,t){Zc(e);let{offset:n}=e,r=e.parsed+e.tokens.length-e.head;e.keys.push({possible:!1,required:!1,token:r,offset:n,line:0,column:0}),e.flow++,e.flow>Mt&&G(ht,n),e.keyAllowed=!0,e.offset++,ve(e,t,n,e.offset)}function Hc(e,t){if(Lt(e),e.flow>0){e.flow--;let r=e.keys.pop();r&&e.keyOfToken.delete(r.token)}e.keyAllowed=!1;let{offset:n}=e;e.offset++,ve(e,t,n,e.offset)}function yv(e){let{offset:t}=e;e.flow===0&&(e.keyAllowed||G("a list item ('- ') cannot begin here",t),fo(e,je(e),-1,"block-sequence-start",t)),Lt(e),e.keyAllowed=!0,e.offset++,ve(e,"block-entry",t,e.offset)}function bv(e){let{offset:t}=e;e.flow===0&&(e.keyAllowed||G("a key ('? ') cannot begin here",t),fo(e,je(e),-1,"block-mapping-start",t)),Lt(e),e.keyAllowed=e.flow===0,e.offset++,ve(e,"key",t,e.offset)}function vv(e){let{offset:t}=e,n=e.keys[e.keys.length-1];Uc(e,n)?(qc(e,"key",n.token,n.offset),fo(e,n.column,n.token,"block-mapping-start",n.offset),n.possible=!1,e.keyOfToken.delete(n.token),e.keyAllowed=!1):(e.flow===0&&(e.keyAllowed||(n.line===e.line&&zc(e,n.offset)&&G(Jc,n.offset),G("a ':' cannot stand here: quote the text if it is part of a value, or mend the indentation",t)),fo(e,je(e),-1,"block-mapping-start",t)),e.keyAllowed=e.flow===0),e.offset++,ve(e,"value",t,e.offset)}function qt(e,t){Zc(e),e.keyAllowed=!1,t(e)}function wv(e){ho(e,-1),Lt(e),e.keyAllowed=!1;let t=e.offset;e.offset++;let n=Xc(e);if(n==="YAML"&&Ze(W(e,0))){dr(e);let r=/^\d{1,2}\.\d{1,2}(?!\d)/.exec(e.source.slice(e.offset,e.offset+6))?.[0];r===void 0&&G("the %YAML directive needs a version such as 1.1",e.offset),e.offset+=r.length,ve(e,"version-directive",t,e.offset,r)}else if(n==="TAG"&&Ze(W(e,0))){dr(e);let r=el(e);r!=="!"&&!r.endsWith("!")&&G("a tag handle must end with '!'",e.offset),Dt(W(e,0))||G("a blank is missing after the tag handle",e.offset),dr(e);let o=mo(e);o===""&&G("the %TAG directive needs a prefix",e.offset),Ze(W(e,0))||G("this character cannot be part of a tag",e.offset),ve(e,"tag-directive",t,e.offset,r,o)}else G("a line that begins with '%' is a YAML directive, and this is none that is known",t);dr(e),Zs(e),uo(W(e,0))||G("only a comment may follow a YAML directive",e.offset),rt(W(e,0))&&yt(e)}function Xc(e){let t=e.offset;for(;Ys(W(e,0));)e.offset++;return e.source.slice(t,e.offset)}function kv(e){Qc(e,"alias")}function Pv(e){Qc(e,"anchor")}function Qc(e,t){let n=e.offset;e.offset++;let r=Xc(e),o=W(e,0);(r===""||!(Ze(o)||"?:,]}%@`".includes(String.fromCharCode(o))))&&G(t==="alias"?"'*' begins an alias here, and this is no alias name: quote a value that begins with '*'":"'&' begins an anchor here, and this is no anchor name: quote a value that begins with '&'",n),ve(e,t,n,e.offset,r)}function xv(e){let t=e.offset,n="",r;W(e,1)===60?(e.offset+=2,r=mo(e),(r===""||W(e,0)!==62)&&G("this tag lacks its '>'",t),e.offset++):(n=el(e),n.length>1&&n.endsWith("!")?(r=mo(e),r===""&&G("this tag lacks its name",t)):(r=n.slice(1)+mo(e),n="!",r===""&&(n="",r="!"))),Ze(W(e,0))||G("this character cannot be part of a tag",e.offset),ve(e,"tag",t,e.offset,n,r)}function el(e){W(e,0)!==33&&G("a tag handle must begin with '!'",e.offset);let t=e.offset;for(e.offset++;Ys(W(e,0));)e.offset++;return W(e,0)===33&&e.offset++,e.source.slice(t,e.offset)}function mo(e){let t=e.offset;for(;;){let r=W(e,0);if(r===37)/^%[0-9a-fA-F]{2}/.test(e.source.slice(e.offset,e.offset+3))||G("a '%' in a tag needs two hexadecimal digits after it",e.offset),e.offset+=3;else if(Ys(r)||r!==0&&";/?:@&=+$,.!~*'()[]".includes(String.fromCharCode(r)))e.offset++;else break}let n=e.source.slice(t,e.offset);if(!n.includes("%"))return n;try{return decodeURIComponent(n)}catch{G("the escaped characters of this tag are not UTF-8",t)}}function Sv(e){let t=e.offset,n=W(e,0)===124;e.offset++;let r=0,o=0;for(let m=0;m<2;m++){let u=W(e,0);if(r===0&&(u===43||u===45))r=u===43?1:-1;else if(o===0&&Kc(u))u===48&&G("the indentation of a block scalar cannot be 0",e.offset),o=u-48;else break;e.offset++}dr(e),Zs(e),uo(W(e,0))||G(`the text of a block scalar begins on the line after '${n?"|":">"}'`,e.offset),rt(W(e,0))&&yt(e);let a=e.offset,s=o>0?Math.max(e.indent,0)+o:0,i="",l="",c="",p=!1,d=()=>{let m=0;for(a=e.offset;;){for(;(s===0||je(e)<s)&&W(e,0)===32;)e.offset++;if(je(e)>m&&(m=je(e)),(s===0||je(e)<s)&&W(e,0)===9&&G("a tab cannot be used for indentation",e.offset),!rt(W(e,0)))break;c+=yt(e),a=e.offset}s===0&&(s=Math.max(m,e.indent+1,1))};for(d();je(e)===s&&W(e,0)!==0;){let m=Dt(W(e,0));!n&&!p&&!m&&l===`
`?c===""&&(i+=" "):i+=l,i+=c,c="",p=m;let u=e.offset;for(;!uo(W(e,0));)e.offset++;i+=e.source.slice(u,e.offset),l=rt(W(e,0))?yt(e):"",d()}r!==-1&&(i+=l),r===1&&(i+=c),ve(e,"scalar",t,a,i,"",n?"literal":"folded")}function tl(e,t){return e!==`
`?e+t:t===""?" ":t}function Tv(e){let t=e.offset,n=W(e,0),r=n===39;e.offset++;let o="";for(;;){Xs(e)&&G(`this quote is not closed before the document marker '${e.source.slice(e.offset,e.offset+3)}'`,t),W(e,0)===0&&G("this quote is never closed",t);let a=e.offset,s=!1,i=W(e,0);for(;!Ze(i);){if(i===n){if(!r||W(e,1)!==39)break;o+=e.source.slice(a,e.offset+1),e.offset+=2,a=e.offset}else if(!r&&i===92){if(o+=e.source.slice(a,e.offset),rt(W(e,1))){e.offset++,yt(e),a=e.offset,s=!0;break}o+=Rv(e),a=e.offset}else e.offset++;i=W(e,0)}if(o+=e.source.slice(a,e.offset),W(e,0)===n)break;let l=e.offset,c="",p="";for(i=W(e,0);Dt(i)||rt(i);i=W(e,0))Dt(i)?e.offset++:s?p+=yt(e):(c=yt(e),s=!0);o+=s?tl(c,p):e.source.slice(l,e.offset)}e.offset++,ve(e,"scalar",t,e.offset,o,"",r?"single":"double")}function Rv(e){let t=e.source.charAt(e.offset+1),n=Qs[t];if(n!==void 0)return e.offset+=2,n;let r=go[t];r===void 0&&G(`'\\${t}' is not an escape that a double-quoted text may hold`,e.offset);let o=e.source.slice(e.offset+2,e.offset+2+r);(o.length<r||!/^[0-9a-fA-F]+$/.test(o))&&G(`'\\${t}' needs ${r} hexadecimal digits after it`,e.offset);let a=Number.parseInt(o,16);return(a>=55296&&a<=57343||a>1114111)&&G("this escape names no Unicode character",e.offset),e.offset+=2+r,String.fromCodePoint(a)}function po(e){let t=e.offset,n=e.indent+1,r=t,o="",a=!1,s="",i="";for(;!(Xs(e)||W(e,0)===35);){let l=e.offset;for(let c=W(e,0);!Ze(c)&&!(c===58&&Ze(W(e,1))||e.flow>0&&(c===44||c===63||c===91||c===93||c===123||c===125));c=W(e,0))e.offset++;if(e.offset>l&&(o+=a?tl(s,i):e.source.slice(r,l),o+=e.source.slice(l,e.offset),r=e.offset,a=!1,s="",i=""),!Dt(W(e,0))&&!rt(W(e,0)))break;for(let c=W(e,0);Dt(c)||rt(c);c=W(e,0))Dt(c)?(a&&c===9&&je(e)<n&&G("a tab cannot be used for indentation",e.offset),e.offset++):a?i+=yt(e):(s=yt(e),a=!0);if(e.flow===0&&je(e)<n)break}ve(e,"scalar",t,r,o,"","plain"),a&&(e.keyAllowed=!0)}var Js,Jc,Qs,go,ea=w(()=>{"use strict";On();Js=/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;Jc="a key cannot be longer than 1024 characters";Qs={0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"},go={x:2,u:4,U:8}});function il(){return{colon:-1,hash:-1,tab:-1,backslash:-1}}function cl(e){return{text:e.endsWith(`
`)?e:`${e}
`,plain:!Av.test(e),next:il()}}function ll(e,t,n){if(e.plain)return nl(e.text,t,n===e.text.length-1?n+1:n,e.next);let r=e.text.slice(t,n);if(r.endsWith(`
`)||(r+=`
`),r.includes("\r")&&(r=r.replaceAll(`\r
`,`
`)),Cv.test(r)&&(Iv.test(r)||Js.test(r)))return B;let o=r.charCodeAt(0)===65279?1:0;return o&&(r.startsWith("---",1)||r.charCodeAt(1)===65279)?B:nl(r,o,r.length,il())}function nl(e,t,n,r){let o={text:e,end:n,offset:t,lineStart:t,column:-1,depth:0,items:[],next:r,keyBit:0};if(e.startsWith("---",t)){if(ta.lastIndex=t,!ta.test(e))return B;o.offset=ta.lastIndex}if(!ko(o))return B;if(o.column<0)return o.offset<n?B:void 0;if(/[[{|]/.test(e.charAt(o.offset)))return B;let a=bo(o,-1);return o.column>=0||typeof a!="object"||o.offset<n&&!/^\.{3}\s*$/.test(e.slice(o.offset,n))?B:a}function ko(e){let{text:t,end:n}=e,r=e.offset;for(;r<n;){let o=r,a=t.charCodeAt(o);for(;a===32;)a=t.charCodeAt(++o);if(a===10)r=o+1;else if(a===35)r=t.indexOf(`
`,o)+1;else{if(a===46&&o===r&&pl(t,r))break;return e.offset=o,e.lineStart=r,e.column=o-r,a!==9}}return e.offset=r,e.column=-1,!0}function pl(e,t){return e.startsWith("...",t)&&ot(e.charCodeAt(t+3))}function mr(e){let{text:t}=e,{offset:n}=e,r=t.charCodeAt(n);if(r!==10){for(;r===32;)r=t.charCodeAt(++n);if(r===35&&t.charCodeAt(n-1)===32)n=t.indexOf(`
`,n);else if(r!==10)return!1}return e.offset=n+1,ko(e)}function ot(e){return e===32||e===10}function bo(e,t){let{text:n,offset:r}=e;if(n.charCodeAt(r)===45&&ot(n.charCodeAt(r+1)))return ml(e);let o=hl(e);return o===void 0?bl(e,t):Nv(e,o,r-e.lineStart)}function dl(e,t){let{text:n,offset:r}=e;return e.column===t&&n.charCodeAt(r)===45&&ot(n.charCodeAt(r+1))}function ml(e){if(++e.depth>ra)return B;let{text:t}=e,{items:n}=e,r=e.offset-e.lineStart,o=n.length;do{let a=e.offset+1,s=t.charCodeAt(a);for(;s===32;)s=t.charCodeAt(++a);e.offset=a;let i=null;if(s===10||s===35){if(!mr(e))return B;e.column>r&&(i=bo(e,r))}else i=bo(e,r);if(i===B)return B;n.push(i)}while(dl(e,r));return e.column>r?B:(e.depth--,ul(n,o))}function ul(e,t){let n=e.slice(t);return e.length=t,n}function Nv(e,t,n){if(++e.depth>ra)return B;let{text:r}=e,o={},a=0;for(let s=t;;){let i=e.keyBit;if((a&i)!==0&&o[s]!==void 0)return B;a|=i;let{offset:l}=e,c=r.charCodeAt(l);for(;c===32;)c=r.charCodeAt(++l);e.offset=l;let p=null;if(c===10||c===35){if(!mr(e))return B;e.column>n?p=bo(e,n):dl(e,n)&&(p=ml(e))}else p=bl(e,n);if(p===B)return B;if(o[s]=p,e.column!==n)break;if(s=hl(e),s===void 0)return B}return e.column>n?B:(e.depth--,o)}function oa(e,t){let n=e.charCodeAt(t);return n===45||n===58||n===63?!ot(e.charCodeAt(t+1)):n>=128||fl[n]===1}function Ut(e,t,n){let r=e.indexOf(t,n);return r<0?e.length:r}function hl(e){let{text:t,offset:n}=e,r=t.charCodeAt(n);if(r===34||r===39)return $v(e);let{next:o}=e;o.colon<n&&(o.colon=Ut(t,":",n));let a=o.colon;if(a>n&&ot(t.charCodeAt(a+1))){let c=wo(t,n,a),p=rl[c];if(p.length===a-n&&t.startsWith(p,n))return e.offset=a+1,e.keyBit=1<<(c&31),p}if(!oa(t,n))return;for(a=n;;){let c=t.charCodeAt(a);if(c===58){if(ot(t.charCodeAt(a+1)))break}else{if(c===10||c===9)return;if(c===35&&t.charCodeAt(a-1)===32)return}a++}if(a-n>vo)return;let s=a+1;for(;t.charCodeAt(a-1)===32;)a--;let i=t.slice(n,a);if(i==="<<"||gl(i))return;if(Et(i)!==i){let c=ao(i);return c!==void 0&&(e.offset=s),e.keyBit=-1,c}let l=wo(t,n,a);return rl[l]=i,e.offset=s,e.keyBit=1<<(l&31),i}function $v(e){let{text:t,offset:n}=e,r=t.charCodeAt(n),o=n+1;for(let s=t.charCodeAt(o);s!==r;s=t.charCodeAt(++o))if(s===10||s===92)return;if(t.charCodeAt(o+1)!==58||!ot(t.charCodeAt(o+2))||o-n>vo)return;let a=t.slice(n+1,o);if(!gl(a))return e.offset=o+2,e.keyBit=1<<(wo(t,n+1,o)&31),a}function gl(e){return e in Object.prototype}function wo(e,t,n){let r=n-t;return r*31+e.charCodeAt(t)*7+e.charCodeAt(n-1)*131+e.charCodeAt(t+(r>>1))*17&1023}function yl(e,t,n){if(n-t>Ov)return Et(e.slice(t,n));let r=wo(e,t,n),o=ol[r];if(o.length===n-t&&e.startsWith(o,t))return sl[r];let a=e.slice(t,n),s=Et(a);return typeof s=="number"&&!Number.isFinite(s)?B:(ol[r]=a,sl[r]=s,s)}function bl(e,t){let{text:n,offset:r}=e,o;switch(n.charCodeAt(r)){case 34:o=ia(e);break;case 39:o=aa(e);break;case 91:case 123:o=kl(e);break;case 124:case 62:return Vv(e,t);default:{o=Ev(e);let a=e.offset;return o===B||!mr(e)?B:e.column>t?Mv(e,r,a,t):o}}return o===B||!mr(e)||e.column>t?B:o}function Mv(e,t,n,r){let{text:o}=e,a=o.slice(t,n),s=n;for(;;){let i=0,l=e.lineStart,c=o.charCodeAt(s);for(;c===32||c===10;c=o.charCodeAt(++s))c===10&&(i++,l=s+1);if(i===0||c===35||l>=e.end||s-l<=r)return e.offset=i===0?s:l,(i===0?mr(e):ko(e))&&e.column<=r?Et(a):B;let p=s;for(;c!==10;c=o.charCodeAt(++s))if(c===58){if(ot(o.charCodeAt(s+1)))return B}else{if(c===9)return B;if(c===35&&o.charCodeAt(s-1)===32)break}for(;o.charCodeAt(s-1)===32;)s--;a+=sa(i)+o.slice(p,s)}}function sa(e){return e===1?" ":`
`.repeat(e-1)}function Ev(e){let{text:t,offset:n,next:r}=e;if(!oa(t,n))return B;let o=t.indexOf(`
`,n);if(r.colon<n&&(r.colon=Ut(t,":",n)),r.hash<n&&(r.hash=Ut(t,"#",n)),r.tab<n&&(r.tab=Ut(t,"	",n)),r.tab<o)return B;if(r.colon<o||r.hash<o){let a=o;for(o=n;o<a;o++){let s=t.charCodeAt(o);if(s===58){if(ot(t.charCodeAt(o+1)))return B}else if(s===35&&t.charCodeAt(o-1)===32)break}}for(;t.charCodeAt(o-1)===32;)o--;return e.offset=o,yl(t,n,o)}function aa(e){let{text:t,offset:n}=e,r=n+1,o=t.indexOf(`
`,r),a=!1,s=t.indexOf("'",r);for(;s>=0&&t.charCodeAt(s+1)===39;)a=!0,s=t.indexOf("'",s+2);if(s<0||s>=e.end)return B;e.offset=s+1;let i=s<o?t.slice(r,s):wl(t,r,s);return a&&typeof i=="string"?i.replaceAll("''","'"):i}function ia(e){let{text:t,offset:n,next:r}=e,o=n+1,a=t.indexOf(`
`,o),s=Ut(t,'"',o);r.backslash<o&&(r.backslash=Ut(t,"\\",o));let i=r.backslash,l=i<s;for(;r.backslash<s;){let p=r.backslash+2;s<p&&(s=Ut(t,'"',p)),r.backslash=Ut(t,"\\",p)}if(s>=e.end)return r.backslash=i,B;if(e.offset=s+1,s>a)return wl(t,o,s);let c=t.slice(o,s);return l?vl(c):c}function vl(e){let t="",n=0;for(let r=e.indexOf("\\");r>=0;r=e.indexOf("\\",n)){let o=e.charAt(r+1),a=Qs[o];if(t+=e.slice(n,r),n=r+2,a!==void 0){t+=a;continue}let s=e.slice(n,n+(go[o]??0)),i=/^[0-9a-fA-F]+$/.test(s)?Number.parseInt(s,16):-1;if(i<0||s.length!==go[o]||i>1114111||(i&2095104)===55296)return B;t+=String.fromCodePoint(i),n+=s.length}return t+e.slice(n)}function wl(e,t,n){let r=e.slice(t,n);if(/[^\S \n]/.test(r))return B;let o=e.charCodeAt(t-1)===34,a=r.split(`
`),s="",i=0,l=!1;for(let c=0;c<a.length;c++){let p=a[c],d=c===0,m=c===a.length-1;if(p.startsWith("...")&&!d)return B;let u=d?p:p.trimStart();if(m||(u=u.trimEnd()),u===""&&!d&&!m){i++;continue}if(d||(s+=l?`
`.repeat(i):sa(i+1)),i=0,l=!1,o&&u.includes("\\")){if(!m&&/(?:^|[^\\])(?:\\\\)*\\$/.test(u)){if(p.endsWith(" "))return B;l=!0,u=u.slice(0,-1)}let f=vl(u);if(f===B)return B;u=f}s+=u}return s}function kl(e){if(++e.depth>ra)return B;let{text:t}=e,n=t.charCodeAt(e.offset)===123,r=n?125:93,{items:o}=e,a=o.length,s={};if(e.offset++,yo(e)!==r)for(;;){if(n){let l=Dv(e);if(l===void 0)return B;yo(e);let c=al(e);if(c===B||s[l]!==void 0)return B;s[l]=c}else{let l=al(e);if(l===B)return B;o.push(l)}let i=yo(e);if(i===r)break;if(i!==44)return B;if(e.offset++,yo(e)===r)break}return e.offset++,e.depth--,n?s:ul(o,a)}function yo(e){let{text:t}=e,{offset:n}=e,r=t.charCodeAt(n);for(;r===32||r===10||r===35;r=t.charCodeAt(++n)){if(r===35){if(!ot(t.charCodeAt(n-1)))return 0;n=t.indexOf(`
`,n)}else if(r===32)continue;if(n+1>=e.end||pl(t,n+1))return 0}return e.offset=n,r}function Dv(e){let{text:t,offset:n}=e,r=t.charCodeAt(n);if(r===34||r===39){let a=r===34?ia(e):aa(e),s=t.indexOf(`
`,n);for(;t.charCodeAt(e.offset)===32;)e.offset++;return typeof a!="string"||t.charCodeAt(e.offset)!==58?void 0:(e.offset++,e.offset>s||e.offset-n>vo?void 0:a)}let o=Pl(e);if(!(typeof o!="string"||o==="<<"||t.charCodeAt(e.offset)!==58))return e.offset++,e.offset-n>vo?void 0:o}function al(e){switch(e.text.charCodeAt(e.offset)){case 34:return ia(e);case 39:return aa(e);case 91:case 123:return kl(e);default:return Pl(e)}}function Pl(e){let{text:t,offset:n}=e;if(!oa(t,n)||t.charCodeAt(n)===58)return B;let r=n;for(;;r++){let a=t.charCodeAt(r);if(a===44||a===93||a===125||a===10||a===58&&ot(t.charCodeAt(r+1)))break;if(a===9||a===63||a===91||a===123||a===35&&t.charCodeAt(r-1)===32)return B}let o=r;for(;t.charCodeAt(o-1)===32;)o--;return e.offset=o,yl(t,n,o)}function Vv(e,t){let{text:n,end:r}=e;na.lastIndex=e.offset;let o=na.exec(n);if(!o)return B;let[,a,s,i,l=""]=o;if(s&&l)return B;let c=s||l,p=na.lastIndex,d=p,m=0,u=i?Math.max(t,0)+Number(i):-1;for(;p<r;p=d+1){for(d=p;n.charCodeAt(d)===32;)d++;if(n.charCodeAt(d)!==10)break;if(d>p)return B;m++}if(p>=r||n.charCodeAt(d)===9)return B;let f=d-p;if(u<0&&(u=f),u<=t||u<1||u>Lv||f<u)return B;let h=p+u,g=h,y=0,v=!1;for(;p<r;){d=p;let L=p+u;for(;d<L&&n.charCodeAt(d)===32;)d++;let K=n.charCodeAt(d);if(d<L){if(K===9)return B;if(K!==10)break;d>p&&(v=!0)}let D=K===10?d:n.indexOf(`
`,d);D>L?(g=D,y=1):y++,p=D+1}let x=n.slice(h,g),k=v?x.replace(new RegExp(`
 {0,${u}}`,"g"),`
`):x.replaceAll(`
${" ".repeat(u)}`,`
`);if(e.offset=p,!ko(e)||e.column>t)return B;let P=c==="-"?"":c==="+"?`
`.repeat(y):`
`;return`
`.repeat(m)+(a===">"?Gv(k):k)+P}function Gv(e){let t=e.split(`
`),n=t[0],r=0,o=/^[ \t]/.test(n);for(let a=1;a<t.length;a++){let s=t[a];if(r++,s==="")continue;let i=o;o=s.charCodeAt(0)===32||s.charCodeAt(0)===9,n+=(i||o?`
`.repeat(r):sa(r))+s,r=0}return n}var B,ra,Av,Cv,Iv,ta,fl,vo,rl,ol,sl,Ov,Lv,na,xl=w(()=>{"use strict";Bs();ea();B=Symbol("given up");ra=60,Av=/[^\n\x20-\x7e]/,Cv=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/,Iv=/[\r\x85\u2028\u2029]/,ta=/--- *(?: #[^\n]*)?\n/y;fl=new Uint8Array(128);for(let e of"$()+./0123456789;<=ABCDEFGHIJKLMNOPQRSTUVWXYZ\\^_abcdefghijklmnopqrstuvwxyz~")fl[e.charCodeAt(0)]=1;vo=1e3;rl=new Array(1024).fill(""),ol=new Array(1024).fill(""),sl=new Array(1024).fill(null);Ov=12;Lv=500,na=/([|>])([-+]?)([1-9]?)([-+]?) *(?: #[^\n]*)?\n/y});function ca(e,t){let n={text:e,offset:t,depth:0};return En(n),n.offset===e.length?void 0:{root:la(n),end:n.offset}}function En(e){for(;;){let t=e.text.charCodeAt(e.offset);if(t!==32&&t!==10&&t!==13&&t!==9)return;e.offset++}}function la(e){let t=e.text[e.offset];if(t==="{"||t==="["){++e.depth>Mt&&G(ht,e.offset);let n=t==="{"?jv(e):Fv(e);return e.depth--,n}return t==='"'?Tl(e):Hv(e)}function jv(e){let t=e.offset,n=[],r=[];return Sl(e,"}",()=>{e.text[e.offset]!=='"'&&G("a key in double quotes is expected here",e.offset),n.push(Tl(e)),En(e),e.text[e.offset]!==":"&&G("':' is expected here",e.offset),e.offset++,En(e),r.push(la(e))}),{kind:"mapping",start:t,end:e.offset,flow:!0,keys:n,values:r}}function Fv(e){let t=e.offset,n=[];return Sl(e,"]",()=>n.push(la(e))),{kind:"sequence",start:t,end:e.offset,flow:!0,items:n}}function Sl(e,t,n){if(e.offset++,En(e),e.text[e.offset]===t){e.offset++;return}for(;;){n(),En(e);let r=e.text[e.offset];if(r!==","&&r!==t&&G(`',' or '${t}' is expected here`,e.offset),e.offset++,r===t)return;En(e)}}function Tl(e){let t=e.offset,n=t;do n=e.text.indexOf('"',n+1),n<0&&G("this quote is never closed",t);while(Wv(e.text,n));e.offset=n+1;let r;try{r=JSON.parse(e.text.slice(t,e.offset))}catch{G("this text in double quotes holds what JSON does not allow",t)}return r=r.replace(Bv,"\uFFFD"),{kind:"scalar",start:t,end:e.offset,text:r,tag:"",implicit:!1,style:"double"}}function Wv(e,t){let n=t;for(;e.charCodeAt(n-1)===92;)n--;return(t-n)%2===1}function Hv(e){let t=e.offset,n=/(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)/y;n.lastIndex=t;let r=n.exec(e.text)?.[0];return r===void 0&&G("this is no JSON value",t),!Number.isFinite(Number(r))&&/^[-\d]/.test(r)&&G("this number is too large",t),e.offset+=r.length,{kind:"scalar",start:t,end:e.offset,text:r,tag:"",implicit:!0,style:"plain"}}var Bv,Rl=w(()=>{"use strict";On();Bv=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g});function Cl(e,t){let n=[],r=t;for(;r<e.length;){let o=e.startsWith("---",r)?Al(e,r):void 0,a=e.indexOf(`
---`,r),s=a<0?e.length:a+1;if(n.push(o?{start:r,end:s,problem:o}:{start:r,end:s}),a<0)break;r=Al(e,s)?s:Il(e,s)+1}return n}function Il(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}function Al(e,t){let n=/[^\s\x85]|\ufeff/.exec(e.slice(t+3,Il(e,t)));if(!(!n||n[0]==="#"))return{message:"only a comment may follow the document separator '---' on its line",offset:t+3+n.index}}var Nl=w(()=>{"use strict"});function pa(e){let t=_c(e);return{root:Kv({scan:t,anchors:new Map,tags:new Map,depth:0}),comments:t.comments,ignoredFrom:_v(e,ne(t))}}function _v(e,t){if(t.type==="stream-end")return;if(t.type!=="document-end")return t.start;let n=/^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?=[^\s#])/.exec(e.slice(t.end));return n?t.end+n[0].length:void 0}function Kv(e){let{scan:t}=e,n=ne(t);if(n.type==="stream-end")return;let r=n.type==="version-directive"||n.type==="tag-directive"||n.type==="document-start";Uv(e);let o;return r?(n=ne(t),n.type!=="document-start"&&G("'---' is missing after the YAML directives",n.start),me(t),n=ne(t),o=qv(n.type)?bt(n.start):vt(e,!0,!1)):o=vt(e,!0,!1),ne(t),o.kind==="scalar"&&o.style==="empty"&&o.tag===""?void 0:o}function qv(e){return e==="version-directive"||e==="tag-directive"||e==="document-start"||e==="document-end"||e==="stream-end"}function Uv(e){let{scan:t,tags:n}=e,r=!1;for(let o=ne(t);;o=ne(t)){if(o.type==="version-directive")r&&G("the %YAML directive stands twice",o.start),/^0?1\.0?1$/.test(o.text)||G("Kubernetes reads YAML 1.1 only",o.start),r=!0;else if(o.type==="tag-directive")n.has(o.text)&&G("the %TAG directive stands twice for one handle",o.start),n.set(o.text,o.suffix);else break;me(t)}n.has("!")||n.set("!","!"),n.has("!!")||n.set("!!","tag:yaml.org,2002:")}function bt(e){return{kind:"scalar",start:e,end:e,text:"",tag:"",implicit:!0,style:"empty"}}function vt(e,t,n){let{scan:r}=e,o=ne(r);if(o.type==="alias"){let u=e.anchors.get(o.text);return u||G(`the alias '*${o.text}' has no anchor '&${o.text}' before it in this document`,o.start),me(r),{kind:"alias",start:o.start,end:o.end,name:o.text,target:u}}let a,s;for(let u=0;u<2;u++){if(o.type==="anchor"&&!a)a=o;else if(o.type==="tag"&&!s)s=o;else break;me(r),o=ne(r)}let i=s?zv(e,s):"",l=Math.max(a?.end??0,s?.end??0),c=i===""||i==="!";if(o.type==="scalar"){me(r);let u={kind:"scalar",start:o.start,end:o.end,text:o.text,tag:i,implicit:i===""&&o.style==="plain"||i==="!",style:o.style};return a&&e.anchors.set(a.text,u),u}++e.depth>Mt&&G(ht,o.start);let{type:p,start:d}=o,m;if(p==="flow-sequence-start"||p==="block-sequence-start"&&t){let u={kind:"sequence",start:d,end:d,flow:p==="flow-sequence-start",items:[]};a&&e.anchors.set(a.text,u),me(r),u.flow?ew(e,u,o):Yv(e,u),m=u}else if(p==="block-entry"&&n){let u={kind:"sequence",start:d,end:d,flow:!1,items:[]};a&&e.anchors.set(a.text,u),Zv(e,u),m=u}else if(p==="flow-mapping-start"||p==="block-mapping-start"&&t){let u={kind:"mapping",start:d,end:d,flow:p==="flow-mapping-start",keys:[],values:[]};a&&e.anchors.set(a.text,u),me(r),u.flow?nw(e,u,o):Xv(e,u),m=u}else a||s?(m={kind:"scalar",start:l,end:l,text:"",tag:i,implicit:c,style:"empty"},a&&e.anchors.set(a.text,m)):G(Jv(o),o.start);return e.depth--,m}function zv(e,t){if(t.text==="")return t.suffix;let n=e.tags.get(t.text);return n===void 0&&G(`the tag handle '${t.text}' is not declared`,t.start),n+t.suffix}function Jv(e){switch(e.type){case"flow-sequence-end":return"this ']' closes nothing";case"flow-mapping-end":return"this '}' closes nothing";case"flow-entry":return"a value is missing before this ','";case"block-entry":return"a list item ('- ') cannot begin here";case"stream-end":case"document-end":case"document-start":return"the document ends where a value is expected";default:return"a value is expected here"}}function Yv(e,t){let{scan:n}=e;for(;;){let r=ne(n);if(r.type==="block-end"){me(n);return}r.type!=="block-entry"&&G("the indentation is wrong: a list item ('- ') is expected here",r.start);let{end:o}=r;me(n),r=ne(n);let a=r.type==="block-entry"||r.type==="block-end";t.items.push(a?bt(o):vt(e,!0,!1))}}function Zv(e,t){let{scan:n}=e;for(let r=ne(n);r.type==="block-entry";r=ne(n)){let{end:o}=r;me(n);let{type:a}=ne(n),s=a==="block-entry"||a==="key"||a==="value"||a==="block-end";t.items.push(s?bt(o):vt(e,!0,!1))}}function Xv(e,t){let{scan:n}=e;for(;;){let r=ne(n);if(r.type==="block-end"){me(n);return}r.type!=="key"&&G(Qv(r),r.start),me(n),t.keys.push($l(e,r.end));let o=ne(n);o.type==="value"?(me(n),t.values.push($l(e,o.end))):t.values.push(bt(o.start))}}function Qv(e){switch(e.type){case"block-entry":return"the indentation is wrong: a list item ('- ') stands where a key is expected";case"value":return"a key is missing before this ':'";default:return"the indentation is wrong: a key is expected here"}}function $l(e,t){let{type:n}=ne(e.scan);return n==="key"||n==="value"||n==="block-end"?bt(t):vt(e,!0,!0)}function ew(e,t,n){let{scan:r}=e;for(let o=!0;;o=!1){let a=ne(r);if(a.type!=="flow-sequence-end"&&!o&&(a.type!=="flow-entry"&&da(a,n,"]"),me(r),a=ne(r)),a.type==="flow-sequence-end"){t.end=a.end,me(r);return}t.items.push(a.type==="key"?tw(e):Ol(e,n,"]"))}}function tw(e){let{scan:t}=e,{start:n}=ne(t),r={kind:"mapping",start:n,end:n,flow:!0,keys:[],values:[]};me(t);let o=ne(t);return o.type==="value"||o.type==="flow-entry"||o.type==="flow-sequence-end"?(me(t),r.keys.push(bt(o.end))):r.keys.push(vt(e,!1,!1)),o=ne(t),o.type==="value"&&(me(t),o=ne(t),o.type!=="flow-entry"&&o.type!=="flow-sequence-end")?(r.values.push(vt(e,!1,!1)),r.end=ne(t).start,r):(r.values.push(bt(o.start)),r.end=o.start,r)}function nw(e,t,n){let{scan:r}=e;for(let o=!0;;o=!1){let a=ne(r);if(a.type!=="flow-mapping-end"&&!o&&(a.type!=="flow-entry"&&da(a,n,"}"),me(r),a=ne(r)),a.type==="flow-mapping-end"){t.end=a.end,me(r);return}if(a.type==="key"){me(r);let{type:s,start:i}=ne(r),l=s==="value"||s==="flow-entry"||s==="flow-mapping-end";t.keys.push(l?bt(i):vt(e,!1,!1)),ne(r).type==="value"&&me(r);let c=ne(r),p=c.type==="flow-entry"||c.type==="flow-mapping-end";t.values.push(p?bt(c.start):vt(e,!1,!1))}else t.keys.push(Ol(e,n,"}")),t.values.push(bt(ne(r).start))}}function Ol(e,t,n){let r=ne(e.scan);return r.type==="stream-end"&&da(r,t,n),vt(e,!1,!1)}function da(e,t,n){(e.type==="stream-end"||e.type==="document-start"||e.type==="document-end")&&G(`this '${n==="]"?"[":"{"}' is never closed`,t.start),G(`',' or '${n}' is expected here`,e.start)}var Ml=w(()=>{"use strict";On();ea()});function cn(e){let t=[],{text:n}=e,r=iw(e,t);if(r===n.length)return t;let o=cl(n);for(let a of Cl(n,r))rw(e,a,o,t);return t}function rw(e,t,n,r){let{start:o,end:a}=t;if(t.problem){Po(e,o,a,t.problem,r);return}let s=ll(n,o,a);if(s!==void 0){if(s!==B){r.push({file:e,index:r.length,start:o,end:a,value:s,duplicateKeys:El});return}try{let{root:i,ignoredFrom:l}=pa(e.text.slice(o,a));if(!i)return;let{value:c,duplicateKeys:p}=Ks(i),d=p.map(u=>ow(u,o)),m={file:e,index:r.length,start:o,end:a,value:c,duplicateKeys:d};r.push(l===void 0?m:{...m,ignoredFrom:o+l})}catch(i){let{message:l,offset:c}=so(i,0);Po(e,o,a,sw(e.text,o,a,{message:l,offset:c+o}),r)}}}function ow(e,t){return{key:e.key,kept:e.kept+t,lost:e.lost+t}}function Po(e,t,n,r,o){let a=Math.min(r.offset,Math.max(t,n-1));o.push({file:e,index:o.length,start:t,end:n,value:void 0,problem:{message:r.message,offset:a},duplicateKeys:El})}function sw(e,t,n,r){let o=e.indexOf(`
`,r.offset);(o<0||o>n)&&(o=n);for(let a=0;a<4&&o>t;a++){let s=Math.max(e.lastIndexOf(`
`,o-1)+1,t),i=e.slice(s,o).lastIndexOf("{{");if(i>=0&&(a===0||!aw(e.slice(s,s+i))))return{message:"this looks like a template that is not rendered: lint what it renders to, e.g. the output of 'helm template'",offset:s+i};o=s-1}return r}function aw(e){return e.split('"').length%2===0||e.split("'").length%2===0}function iw(e,t){let{text:n}=e;if(!/^\s*\{/.test(n)||n.charCodeAt(0)===65279)return 0;let r=0;for(let o=0;;o++){let a;try{a=ca(n,r)}catch(s){let i=so(s,r);return o>1?(Po(e,r,n.length,i,t),n.length):lw(n,r)}if(!a)return n.length;r=a.end,cw(e,a,t)}}function cw(e,{root:t,end:n},r){let{start:o}=t;try{let{value:a,duplicateKeys:s}=Ks(t),i={file:e,index:r.length,start:o,end:n,value:a,duplicateKeys:s};Dl.add(i),r.push(i)}catch(a){Po(e,o,n,so(a,o),r)}}function lw(e,t){let n=t;for(;n<e.length;){let r=e.charAt(n);if(r.trim()!==""||(n++,r===`
`))return n}return n}function xo(e){let{file:t,start:n,end:r}=e;if(!e.problem)return Dl.has(e)?{root:ca(t.text,n)?.root,comments:[],ignoredFrom:void 0,base:0}:{...pa(t.text.slice(n,r)),base:n}}var El,Dl,ur=w(()=>{"use strict";zs();On();xl();Rl();Nl();Ml();El=[];Dl=new WeakSet});function Xe(e){let{document:t,path:n,part:r}=e,{file:o}=t,a=(f,h)=>({file:o.path,path:n,part:r,span:f,exact:h}),s=pw(t);if(!s){let f=t.problem?.offset??t.start;return a(gt(o,f,f+1),n.length===0)}let{root:i,base:l}=s,{found:c,depth:p}=dw(i,n),d=p===n.length,[m,u]=fw(c,r==="key"||!d,f=>hw(o.text,l+f)-l);return a(gt(o,l+m,l+u),d)}function pw(e){let t=Ll.get(e);if(t)return t;let n=xo(e);if(!n?.root)return;let r={root:n.root,base:n.base};return Ll.set(e,r),r}function dw(e,t){let n={key:void 0,node:e},r=0;for(let o of t){let a=mw(n.node,o);if(!a)break;n=a,r++}return{found:n,depth:r}}function mw(e,t){let n=e.kind==="alias"?e.target:e;if(n.kind==="mapping")return Vl(n,String(t));if(n.kind!=="sequence")return;let r=n.items[Number(t)];return r&&{key:void 0,node:r}}function Vl(e,t){let n;for(let r=0;r<e.keys.length;r++){let o=e.keys[r],a=e.values[r];qs(o)?n=uw(a,t)??n:Us(o)===t&&(n={key:o,node:a})}return n}function uw(e,t){for(let n of e.kind==="sequence"?e.items:[e]){let r=n.kind==="alias"?n.target:n,o=r.kind==="mapping"?Vl(r,t):void 0;if(o)return o}}function fw({key:e,node:t},n,r){if(e&&n)return[e.start,e.end];switch(t.kind){case"alias":return[t.start,t.end];case"scalar":return t.style==="empty"?e?[e.start,e.end]:[t.start-1,t.start]:t.style==="literal"||t.style==="folded"?[t.start,r(t.start)]:[t.start,t.end];case"sequence":return t.flow?[t.start,t.end]:e?[e.start,e.end]:[t.start,t.start+1];case"mapping":{if(t.flow)return[t.start,t.end];let o=e??t.keys[0];return o?[o.start,o.end]:[t.start,t.start+1]}}}function hw(e,t){let n=t+1;for(;/[-+0-9]/.test(e.charAt(n));)n++;return n}function ma(e){let{span:t}=Xe(e);return e.document.file.text.slice(t.start.offset,t.end.offset)}var Ll,Dn=w(()=>{"use strict";zs();pr();ur();pr();Ll=new WeakMap});function N(e){return Object.freeze(e)}var V=w(()=>{"use strict";Gs();Nc();_t();$c();js();de();Kt();Dn()});function gw(e,t){let n=e.file.text.slice(t,e.end),r=/^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s:,{}[\]#](?:[^:\n]|:(?=\S))*?(?=\s*:(?:\s|$)))/.exec(n);return t+(r?.[0].length??1)}var Gl,jl=w(()=>{"use strict";V();Gl=N({id:"duplicate-key",summary:"A key stands twice in one mapping; the first is lost.",severity:"warning",evidence:"local",since:"0.1.0",messages:{lost:{text:'Key "{key}" stands twice; this one wins and what stands under the first is lost.',effect:"With `kubectl apply -f` the last one wins without a word; kustomize refuses the file.",help:"Merge the two, or remove the one that is not meant."}},check(e,t){let n=new Map;for(let r of e.resources){if(r.document.duplicateKeys.length===0||!$t(r))continue;let o=r.path.length===0&&!r.changeable;n.set(r.document,o?r:void 0)}for(let[r,o]of n)for(let{key:a,kept:s,lost:i}of r.duplicateKeys){if(/\{\{|\{%|<%/.test(r.file.text.slice(i,s))||r.duplicateKeys.some(p=>p.lost===s))continue;let l=p=>({...o?o.at():{document:r,path:[]},part:"key",range:[p,gw(r,p)]}),c=[i];for(let p of r.duplicateKeys.slice().reverse())p.kept===c[0]&&c.unshift(p.lost);t(l(s),"lost",{data:{key:a},related:c.map(p=>({at:l(p),message:"what stands here is lost"}))})}}})});function So(e,t,n,r=[]){return e.context.kustomized||zt(t)===zt(n)?!1:ua(r,zt)>2||e.duplicates().some(yw)}var Te,zt,ua,yw,To,Ro=w(()=>{"use strict";Te=e=>e.document.file.path,zt=e=>Te(e).replace(/[^/]*$/,""),ua=(e,t)=>new Set(e.map(t)).size,yw=e=>e[0]?.kind!=="Namespace"&&(ua(e,zt)>1||ua(e,Te)>2);To="The two may be alternatives that are never deployed together."});function ln(e,t){if(e===t)return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((r,o)=>ln(r,t[o]));if(!j(e)||!j(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(r=>Object.hasOwn(t,r)&&ln(e[r],t[r]))}function Fl(e){return!$t(e)||$(e.name)||$(e.namespace)?!1:!bw.some(t=>e.annotations.has(t))}function Wl(e,t){return!vw.test(t.group)||t.kind==="Namespace"&&ln(e.value,t.value)}var bw,vw,Bl=w(()=>{"use strict";V();bw=["helm.sh/hook","argocd.argoproj.io/hook"];vw=/^(|apps|batch|autoscaling|policy|extensions|(rbac\.authorization|storage|networking|scheduling|coordination|discovery|admissionregistration|apiextensions|apiregistration|certificates|node|events)\.k8s\.io)$/});function Hl(e){let t=e.replace(/^.*\//,"").toLowerCase().replace(/\.(ya?ml|json)$/,"");return new Set(t.split(/[^a-z0-9]+/).filter(n=>n!==""))}function _l(e,t){let[n,r]=[Hl(e),Hl(t)],o=[[...n].filter(s=>!r.has(s)),[...r].filter(s=>!n.has(s))],a=[n,r].map(s=>[...s].filter(i=>!ww.test(i)));return a.some(s=>s.length===0)?!0:o.every(s=>s.length>0&&s.every(i=>kw.test(i)))?!1:a[0]?.some(s=>r.has(s))===!0}var ww,kw,Kl=w(()=>{"use strict";ww=/^(ya?ml|json|manifests?|resources?|objects?|k8s|kubernetes|all|in|one|app|services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|pods?|jobs?|cron(jobs?)?|statefulsets?|sts|daemonsets?|ds|replicasets?|rs|rc|namespaces?|ns|rbac|roles?|sa|pvc?|volumes?|storage|hpa|np|policy|policies|networkpolicy|\d+|v\d+)$/,kw=/^(services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|statefulsets?|sts|daemonsets?|jobs?|hpa)$/});function Ul({kind:e,value:t}){let n=C(t,["spec","selector"]);if(e==="Service"||e==="ReplicationController")return ql(n);if(["Deployment","StatefulSet","DaemonSet","ReplicaSet"].includes(e))return ql(b(n,"matchLabels")??C(t,["spec","template","metadata","labels"]))}function zl({value:e}){let t=H(C(e,["spec","containers"])).map(n=>O(b(n,"image")));return new Set(t.flatMap(n=>n===void 0?[]:[Pw(n)]))}function Jl({value:e}){return H(C(e,["spec","rules"])).flatMap(t=>{let n=O(b(t,"host"))??"";return H(C(t,["http","paths"])).map(r=>({host:n,route:`${n}${O(b(r,"path"))??"/"}`}))})}function Yl(e,t){if(e.kind==="Pod"){let[o,a]=[zl(e),zl(t)];return o.size>0&&a.size>0&&![...o].some(s=>a.has(s))}if(e.kind==="Ingress"){let[o,a]=[Jl(e),Jl(t)];return o.length>0&&a.length>0&&!o.some(({route:s})=>a.some(i=>i.route===s))}let[n,r]=[Ul(e),Ul(t)];return n!==void 0&&r!==void 0&&n!==r}var ql,Pw,Zl=w(()=>{"use strict";V();ql=e=>j(e)&&Object.keys(e).length>0&&!Object.values(e).some(t=>$(O(t)??""))?JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1)):void 0;Pw=e=>e.replace(/@.*$/,"").replace(/:[^/]*$/,"").replace(/^.*\//,"")});function Sw(e){let t=e.map(({later:n})=>n.title);return t.length>6?`${t.slice(0,5).join(", ")} and ${t.length-5} more`:t.join(", ")}var xw,Xl,Ql=w(()=>{"use strict";V();Ro();Bl();Kl();Zl();xw=({title:e,namespace:t})=>`${e}${t===""?"":` of namespace "${t}"`}`;Xl=N({id:"duplicate-object",summary:"An object is defined twice in what is deployed together.",severity:"error",evidence:"pair",since:"0.1.0",messages:{differs:{text:"{object} is defined {where}, with different content.",effect:"{effect}",help:"Keep one of the two, or give them different names or namespaces."},same:{text:"{object} is defined {where}, with the same content.",effect:"{effect}",help:"Keep one of the two, so that a later change cannot miss the other."},copies:{text:"{count} objects are defined in two files: {objects}.",effect:"{effect}",help:"Keep one of the two files, or never apply them together."}},check(e,t){let n=e.duplicates().filter(c=>c.every(Fl));if(n.length===0)return;let r=e.context.kustomized===!0,o=new Map,a=[],s=new Set,i=({first:c,later:p},d)=>{let m=ln(c.value,p.value),u=Te(c)===Te(p);t(p.at("metadata","name"),m?"same":"differs",{data:{object:xw(p),where:u?"twice":r?"twice in files that are deployed together":"in two files",effect:l(m,u)},related:[{at:c.at("metadata","name"),message:`${p.title} is defined here first`}],...d&&{severity:d}})},l=(c,p)=>r?'Kustomize refuses to build: "may not add resource with an already registered id".':`${p?"`kubectl apply` applies":"If both files belong together, `kubectl apply` applies"} ${c?"both, one after the other":"both in silence, and the last one wins"}; kustomize refuses to build.`;for(let c of n){let p=new Map,d=new Set(c.map(Te)).size>2;for(let m of c){let u=p.get(Te(m))??c[0];if(p.has(Te(m))||p.set(Te(m),m),!u||u===m)continue;let f={first:u,later:m};if(r)i(f);else if(Te(u)===Te(m)){let h=ln(u.value,m.value);m.kind!=="Namespace"?i(f,h?"warning":void 0):h||i(f,"warning")}else{if(d&&s.add(zt(m)),d||Wl(u,m))continue;if(Yl(u,m)&&!_l(Te(u),Te(m)))a.push(f);else{s.add(zt(m));let h=`${Te(u)}\0${Te(m)}`,g=o.get(h);g?g.push(f):o.set(h,[f])}}}}for(let c of a)i(c,s.has(zt(c.later))?"note":"warning");for(let c of o.values()){let[p,...d]=c.sort((m,u)=>m.later.ordinal-u.later.ordinal);p&&(d.length===0?i(p,"note"):t(p.later.at("metadata","name"),"copies",{data:{count:c.length,objects:Sw(c),effect:l(c.every(({first:m,later:u})=>ln(m.value,u.value)),!1)},related:c.slice(0,5).map(({first:m})=>({at:m.at("metadata","name"),message:`${m.title} is defined here first`})),severity:"note"}))}}})});function ep(e){return e.view.ports.find(({port:t,path:n})=>{let r=C(e.value,n);return t!==void 0&&j(r)&&[void 0,null,""].includes(r.name)})}var tp=w(()=>{"use strict";V()});function Jt(e,t){if(e.length<2)return Tw;let n=new Map,r=[];for(let o of e){let a=t(o);if(a===void 0)continue;let s=n.get(a);s===void 0?n.set(a,o):r.push([s,o])}return r}var Tw,fa=w(()=>{"use strict";Tw=[]});function np(e,t){let n=t.hostPort||(e.hostNetwork?t.containerPort:void 0),r=C(e.owner.value,[...t.path,"hostIP"]);return n===void 0?void 0:`${t.protocol}/${typeof r=="string"?r:""}/${n}`}function*rp(e){if(e.containers.length===1&&(e.containers[0]?.ports.length??0)<2)return;let t=e.containers.filter(({role:r})=>r==="regular"),n=e.containers.filter(({role:r})=>r!=="regular");for(let r of[t,...n.map(o=>[o])]){let o=r.flatMap(a=>a.ports);for(let[a,s]of Jt(o,i=>np(e,i)))yield{first:a,second:s,value:np(e,s)??""}}}function*op(e,t){if(t.containers.length<2)return;let n=t.containers.flatMap(r=>r.role==="init"?[]:r.ports.map(o=>({container:r,port:o})));for(let[r,o]of Jt(n,({port:a})=>a.name&&`${a.name}/${a.protocol}`)){if(r.container===o.container||r.port.containerPort===o.port.containerPort)continue;let{name:a,protocol:s}=o.port,i=e.selectedBy(t).find(({view:l})=>l.ports.some(c=>c.targetPort===a&&c.protocol===s));i&&(yield{first:r,second:o,service:i})}}function sp(e,t,n,r){if(r.name===void 0||r.name===n.name)return!1;let o=e.selectedBy(t);return o.length===0||o.some(({view:a})=>a.ports.some(({targetPort:s})=>s===r.name))}var ap=w(()=>{"use strict";V();fa()});var wt,Ao,Vt,fr,pn=w(()=>{"use strict";wt=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),Ao=({owner:e})=>e.group.includes(".")&&!e.group.endsWith(".k8s.io"),Vt=e=>Ao(e)?`Pods of the ${e.owner.kind}`:e.owner.kind,fr=(e,t)=>wt(Ao(e)?t.slice(e.path.length):t)});function Aw(e,t){let{ports:n}=e.view,r={service:e.name},o=new Set;for(let[i,l]of Jt(n,c=>c.port===void 0?void 0:`${c.port}/${c.protocol}`))o.add(l.index),t(e.at(...l.path,"port"),"number",{data:{...r,port:`${l.port}/${l.protocol}`,index:l.index},related:[{at:e.at(...i.path,"port"),message:"the first one is here"}]});let a=i=>i!==void 0&&$(i)?void 0:i;for(let[i,l]of Jt(n,c=>a(c.name)))o.has(l.index)||t(e.at(...l.path,"name"),"name",{data:{...r,name:l.name??"",index:l.index},related:[{at:e.at(...i.path,"name"),message:"the first one is here"}]});if(n.length<2)return;let s=ep(e);s&&!o.has(s.index)&&t(e.keyAt(...s.path),"unnamed",{data:{...r,count:n.length,port:s.port??"",index:s.index}})}function Cw(e,t,n){let{owner:r,containers:o}=t,a=new Set;for(let{name:i,ports:l}of o){let c=l.filter(({name:p})=>p!==void 0&&!$(p));for(let[p,d]of Jt(c,m=>m.name))a.add(d.path),n(r.at(...d.path,"name"),"containerName",{data:{container:i,name:d.name??"",refused:Vt(t)},related:[{at:r.at(...p.path,"name"),message:"the first one is here"}]})}let s=i=>i.hostPort?"hostPort":"containerPort";for(let{first:i,second:l,value:c}of rp(t))a.has(l.path)||(a.add(l.path),n(r.at(...l.path,s(l)),"hostPort",{data:{port:l.hostPort||(l.containerPort??0),owner:r.title,value:c,refused:Vt(t)},related:[{at:r.at(...i.path,s(i)),message:"the first one is here"}]}));for(let{name:i,ports:l}of o){let c=({containerPort:p,protocol:d,hostPort:m})=>p===void 0?void 0:`${p}/${d} ${m||""}`;for(let[p,d]of Jt(l,c))!a.has(d.path)&&!sp(e,t,p,d)&&n(r.at(...d.path,"containerPort"),"containerNumber",{data:{container:i,port:`${d.containerPort}/${d.protocol}`},related:[{at:r.at(...p.path,"containerPort"),message:"the first one is here"}],severity:"warning"})}for(let{first:i,second:l,service:c}of op(e,t))n(r.at(...l.port.path,"name"),"shadowed",{data:{name:l.port.name??"",first:i.container.name,second:l.container.name,service:c.name},related:[{at:r.at(...i.port.path,"name"),message:"the Service leads here"}],severity:"note"})}var Rw,ip,cp=w(()=>{"use strict";V();tp();ap();pn();fa();Rw={number:{text:'Service "{service}" has port {port} twice.',effect:'The API server refuses the Service: "spec.ports[{index}]: Duplicate value".',help:"Remove one of the two, or give it another `port`; only TCP and UDP may share a number."},name:{text:'Service "{service}" has two ports named "{name}".',effect:'The API server refuses the Service: "spec.ports[{index}].name: Duplicate value: "{name}"".',help:"Give each port a name of its own."},unnamed:{text:'Service "{service}" has {count} ports, and port {port} has no name.',effect:'The API server refuses the Service: "spec.ports[{index}].name: Required value".',help:"Name every port of a Service with more than one."},containerName:{text:'Container "{container}" has two ports named "{name}".',effect:'The API server refuses the {refused}: "Duplicate value: "{name}"".',help:"Give each port a name of its own."},containerNumber:{text:'Container "{container}" declares port {port} twice.',effect:'The API server takes it with a warning: "duplicate port definition"; the second entry has no effect of its own.',help:"Remove one of the two, or correct its number or protocol."},hostPort:{text:"Host port {port} is taken twice by the Pods of {owner}.",effect:'The API server refuses the {refused}: "hostPort: Duplicate value: "{value}"".',help:"Give one of the two another host port, or none."},shadowed:{text:'Containers "{first}" and "{second}" both name a port "{name}", and Service "{service}" asks for it.',effect:'The Service sends to container "{first}" only; the API server takes it with a warning: "duplicate port name".',help:"Give the ports different names if the Service is meant for the other one."}};ip=N({id:"duplicate-port",summary:"A Service or a container has the same port or port name twice.",severity:"error",evidence:"local",since:"0.1.0",messages:Rw,check(e,t){for(let n of e.all("Service"))Aw(n,t);for(let n of e.pods)Cw(e,n,t)}})});function Ow(e){let{from:t,host:n="",path:r,match:o,className:a,source:s}=e;if(o==="default"||!s||$(n)||$(r)||$(a.name??"")||!["","Exact","Prefix","ImplementationSpecific"].includes(o)||r.startsWith("/.well-known/acme-challenge")||ha(e).includes('"use-annotation"'))return!0;for(let[i,l]of t.annotations)if(/\/canary$/.test(i)&&l==="true"||s.backend.service!==void 0&&i.endsWith(`.${s.backend.service}`))return!0;return!1}function Mw(e,t){let n=t.className.name??"",r=e.get("IngressClass","",n)?.view.controller??"";return Nw.test(`${n} ${r}`)?!0:[...t.from.annotations.keys()].some(o=>$w.test(o))}function Ew(e,t){let{from:n,host:r}=t;if((n.annotations.get("alb.ingress.kubernetes.io/group.name")??"")===""&&Mw(e,t))return;let a=r===void 0?n.document.file.path.replace(/[^/]*$/,""):"",s=[...n.annotations].filter(([i])=>Iw.test(i)).sort();return JSON.stringify([a,s])}function Lw(e){if(e.length<2)return!1;let t=new Set;for(let{path:n}of e)t.add(n.endsWith("/")?n.replace(/\/+$/,""):n);return t.size<e.length}var Iw,Nw,$w,ha,Dw,lp,pp=w(()=>{"use strict";V();Ro();Iw=/canary|condition|match|method|header|predicate|priority|\border|entrypoints|router\.tls|weight|mergeable|snis|\/protocols|\/group|load-?balancer|static-ip|\/scheme|listen-ports|server-alias|whitelist/i,Nw=/\b(alb|gce|tailscale|cilium|ngrok)\b/i,$w=/^(alb\.ingress\.kubernetes\.io|networking\.gke\.io|tailscale\.com)\//,ha=e=>JSON.stringify([e.from.namespace,C(e.from.value,e.source?.backend.path??[])]);Dw=(e,t)=>e.namespace!==t.namespace||e.name!==t.name;lp=N({id:"duplicate-route",summary:"The same host and path are routed twice for the same controller.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{within:{text:'Path "{path}" of {host} stands twice in Ingress "{ingress}", with different backends.',effect:"The API server accepts it; only one of the two gets requests: in Traefik the last one.",help:"Remove one of the two, or give them different paths."},across:{text:'Path "{path}" of {host} is routed by Ingress "{ingress}" and by Ingress "{other}".',effect:"The API server accepts both; Traefik makes both routers without a word and one of them takes every request, and the webhook of ingress-nginx refuses the second Ingress.",help:"Keep one of the two, or give them different hosts, paths or classes."},redundant:{text:'Path "{path}" of {host} stands twice in Ingress "{ingress}", with the same backend.',effect:"It does no harm today; but a change of one of the two will have no effect, or an effect by chance.",help:"Remove one of the two."},redundantAcross:{text:'Path "{path}" of {host} is routed by Ingress "{ingress}" as by Ingress "{other}", to the same backend.',effect:"The webhook of ingress-nginx refuses the second Ingress; Traefik makes two routers, and one of them takes every request: a change of the other has no effect.",help:"Remove one of the two."}},check(e,t){for(let{host:n,routes:r}of e.listeners()){if(!Lw(r))continue;let o=new Map,a=new Map,s=new Map,i=new Set,l=new Map,c=r.filter(p=>!Ow(p)).map(p=>{let m=p.match!=="Prefix"||/traefik|^$/.test(p.className.name??"")||p.path==="/"?p.path:p.path.replace(/\/+$/,""),u=s.get(p.from)??s.size;s.set(p.from,u);let f=Ew(e,p),h=JSON.stringify([f,p.match,m]);return l.set(h,(l.get(h)??new Set).add(Te(p.from))),{route:p,number:u,point:f,sharedKey:h,ownKey:JSON.stringify([u,p.match,m])}});for(let{route:p,number:d,point:m,sharedKey:u,ownKey:f}of c){let h=m===void 0?void 0:a.get(u),g=o.get(f)??(h&&Dw(h.from,p.from)?h:void 0);if(o.has(f)||o.set(f,p),a.has(u)||a.set(u,p),!g)continue;let y=ha(g)===ha(p);if(y&&g.path!==p.path)continue;let v=So(e,g.from,p.from),x=`${s.get(g.from)} ${d}`,k=v||(l.get(u)?.size??0)>2;if(y&&g.from!==p.from&&(k||i.has(x)))continue;y&&i.add(x);let P=p.from,L=`${g.from.namespace===P.namespace?"":`${g.from.namespace}/`}${g.from.name}`,K={path:p.path,host:n===void 0?"every host":`host "${n}"`},D=[{at:g.at,message:`${g.from.title} routes it here`}],Z={data:{...K,ingress:P.name},related:D},se={data:{...K,ingress:P.name,other:L},related:D};g.from===P?y?t(p.at,"redundant",{...Z,severity:"note"}):t(p.at,"within",Z):y?t(p.at,"redundantAcross",{...se,severity:"note"}):v?t(p.at,"across",{...se,severity:"note",suggestion:To}):t(p.at,"across",se)}}}})});function st(e,t){return t.view.headless?!e.referrers(t).some(({role:n})=>n==="backend"||n==="target-group"):!1}function Co(e,t){return st(e,t)?"The API server accepts the Service, but it has no endpoints: its DNS name resolves to no address.":"The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503."}var Yt=w(()=>{"use strict"});function Vw(e){let{view:t}=e,n=(r,o)=>r.map((a,s)=>({...a,owner:e,path:[...o,s]}));return"subsets"in t?t.subsets.flatMap(({ports:r},o)=>n(r,["subsets",o,"ports"])):n(t.ports,["ports"])}function dp({owner:e,path:t,name:n,port:r}){return n!==void 0?e.at(...t,"name"):r===void 0?e.at(...t):e.at(...t,"port")}var ga,mp,up=w(()=>{"use strict";V();Yt();ga=e=>e===void 0?"no name":`the name "${e}"`,mp=N({id:"endpoints-port-mismatch",summary:"Hand-made endpoints do not fit the Service that they belong to.",severity:"error",evidence:"pair",since:"0.1.0",messages:{name:{text:'Port {port} of Service "{service}" has {wanted}, but its port in {endpoints} has {found}.',effect:"Ports of a Service and of its endpoints are joined by name: {effect}",help:"Give the port the same name in both, or none in both; the number may differ."},protocol:{text:'Port {port} of Service "{service}" is {wanted}, but its port in {endpoints} is {found}.',effect:"Ports of a Service and of its endpoints are joined by name and protocol: {effect}",help:"Give the port the same `protocol` in both; it is TCP where none is written."},absent:{text:'Port {port} of Service "{service}" has {wanted}, and no port of its endpoints has.',effect:"Ports of a Service and of its endpoints are joined by name: {effect}",help:"Add the port to {endpoints}, or take it out of the Service."},overwritten:{text:'The addresses of {endpoints} are overwritten: Service "{service}" has a selector.',effect:"The endpoints controller replaces them with the Pods that the selector matches.",help:"Remove the selector to keep addresses of your own, or remove the Endpoints."}},check(e,t){for(let o of e.all("Service")){let a=e.manualEndpoints(o),{state:s}=e.selects(o);(s==="pods"||s==="none")&&n(o,a),s==="manual"&&a.length>0&&!st(e,o)&&e.context.incomplete===void 0&&r(o,a.flatMap(Vw),a[0])}function n(o,a){for(let s of a)!("subsets"in s.view)||s.view.subsets.length===0||s.annotations.has("control-plane.alpha.kubernetes.io/leader")||t(s.keyAt("subsets"),"overwritten",{data:{endpoints:s.title,service:o.name},severity:"warning",related:[{at:o.keyAt("spec","selector"),message:`the selector of ${o.title}`}]})}function r(o,a,s){let{ports:i}=o.view;if([...a,...i].some(({name:m,protocol:u})=>[m??"",u].some($))||a.length===0)return;let c=(m,u)=>m.name===u.name&&m.protocol===u.protocol,p=a.filter(m=>!i.some(u=>c(u,m))),d="connections to this port fail, and Traefik makes no router (404).";for(let m of i){if(a.some(P=>c(m,P)))continue;let u={service:o.name,port:m.port??m.name??"without number",effect:d},f=m.name===void 0?o.at(...m.path,"port"):o.at(...m.path,"name"),h=[{at:f,message:`port ${u.port} of ${o.title}`}],g=p.find(P=>P.name===m.name);if(g){t(dp(g),"protocol",{data:{...u,wanted:m.protocol,endpoints:g.owner.title,found:g.protocol},related:h});continue}let y=[m.targetPort,m.port],v=p.find(P=>P.protocol===m.protocol&&y.includes(P.port)),x=p.length===1&&i.length===1?p[0]:void 0,k=v??x;k?t(dp(k),"name",{data:{...u,wanted:ga(m.name),endpoints:k.owner.title,found:ga(k.name)},related:h}):t(f,"absent",{data:{...u,wanted:ga(m.name),endpoints:s.title}})}}}})});var Gw,fp,hp=w(()=>{"use strict";V();Gw=["ClusterIP","ExternalName","NodePort","LoadBalancer"],fp=N({id:"external-traffic-policy-not-allowed",summary:"A Service sets a policy for outside traffic that its type does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{policy:{text:'`externalTrafficPolicy: {policy}` is set, but Service "{service}" of type {type} takes no traffic from outside.',effect:'The API server refuses the Service: "may only be set for externally-accessible services".',help:"Remove `externalTrafficPolicy`, or make the type NodePort or LoadBalancer."},healthCheck:{text:'`healthCheckNodePort: {port}` is set, but Service "{service}" is of type {type} with `externalTrafficPolicy: {policy}`.',effect:"The API server refuses the Service: \"may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'\".",help:"Remove `healthCheckNodePort`: a Service has a health check node port only with `type: LoadBalancer` and `externalTrafficPolicy: Local`."}},check(e,t){for(let n of e.all("Service")){let{type:r,ports:o,externalTrafficPolicy:a,healthCheckNodePort:s}=n.view;if(!Gw.includes(r)||a!==void 0&&$(a))continue;let i=H(C(n.value,["spec","externalIPs"])),l=r==="NodePort"||r==="LoadBalancer"||r==="ClusterIP"&&i.length>0;if(!l&&r==="ClusterIP"&&o.some(p=>p.nodePort!==void 0))continue;let{name:c}=n;a!==void 0&&!l?t(n.at("spec","externalTrafficPolicy"),"policy",{data:{policy:a,type:r,service:c}}):s!==void 0&&!(r==="LoadBalancer"&&a==="Local")&&t(n.at("spec","healthCheckNodePort"),"healthCheck",{data:{port:s,type:r,policy:a??"Cluster",service:c}})}}})});var jw,gp,yp=w(()=>{"use strict";V();jw="kubernetes.io/ingress.class",gp=N({id:"ingress-class-conflict",summary:"The class annotation and ingressClassName of an Ingress differ.",severity:"error",evidence:"local",since:"0.1.0",messages:{different:{text:'Ingress "{ingress}" has the class "{annotated}" by annotation and "{named}" by `ingressClassName`.',effect:'The API server refuses to create the Ingress: "must match `ingressClassName` when both are specified"; in one that exists, controllers differ in which of the two they obey.',help:"Remove the annotation `kubernetes.io/ingress.class`, which is deprecated, and keep `ingressClassName`."}},check(e,t){for(let n of e.all("Ingress")){let{className:r,classAnnotation:o}=n.view;r===void 0||o===void 0||r===o||$(r)||$(o)||t(n.at("metadata","annotations",jw),"different",{data:{ingress:n.name,annotated:o,named:r},related:[{at:n.at("spec","ingressClassName"),message:`the field says "${r}"`}]})}}})});function at(e,t){let n=e.nearest(t);if(!n)return{related:[]};let{resource:r,why:o}=n,a=r.at("metadata","name");return o==="spelling"?{candidate:n,suggestion:`Did you mean "${r.kind===t.kind?r.name:t.name}"?`,related:[{at:a,message:`${r.title} is defined here`}]}:o==="namespace"?{candidate:n,suggestion:`${t.kind} "${t.name}" exists in namespace "${r.namespace}".`,related:[{at:a,message:`${r.title} is in namespace "${r.namespace}"`}]}:{candidate:n,suggestion:`"${t.name}" is the name of a ${r.kind}; a ${t.kind} is needed here.`,related:[{at:a,message:`this is a ${r.kind}, not a ${t.kind}`}]}}var Ln=w(()=>{"use strict"});function hr(e){if(e.length>63)return Io(63);if(!Fw.test(e))return ya.test(e)?"must not contain dots":"a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"}function it(e){if(e.length>253)return Io(253);if(!ya.test(e))return"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character"}function bp(e){if(e.length>253)return Io(253);if(!(e.startsWith("*.")&&ya.test(e.slice(2))))return"a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character"}function No(e,t){if(t.major>1||t.minor>=36)return hr(e);if(e.length>63)return Io(63);if(!Ww.test(e))return"a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character"}function gr(e,t){return e.trim().toLowerCase().replace(t==="keep"?/[^a-z0-9.-]+/g:/[^a-z0-9-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}var Fw,ya,Ww,Io,dn=w(()=>{"use strict";Fw=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,ya=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,Ww=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,Io=e=>`must be no more than ${e} characters`});var Bw,vp,wp=w(()=>{"use strict";V();Ln();dn();Bw=/(^|\/)(traefik|ingress-nginx|nginx-ingress|haproxy-ingress|kong|contour|envoy-gateway)(?=[:@/]|$)/,vp=N({id:"ingress-class-not-found",summary:"An Ingress names an IngressClass that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'IngressClass "{class}" is not defined.',effect:"The API server accepts the Ingress, but no controller takes it and none logs a word about it: its hosts answer 404.",help:"Name an IngressClass of the cluster, or declare this one under `externals` if it is made elsewhere."},name:{text:'An IngressClass cannot have the name "{class}".',effect:'The API server refuses the Ingress: "{words}".',help:"Name an IngressClass of the cluster, or take `ingressClassName` out to have the default class."}},check(e,t){let n=new Map,r=e.all("IngressClass").map(s=>s.name);for(let s of e.all("Ingress")){let i=C(s.value,["spec","ingressClassName"]),l=typeof i!="string"||$(i)?void 0:it(i);if(typeof i!="string"||l===void 0)continue;let c=gr(i,"keep"),p=U(c,[...r,...Ot]),d=r.includes(c)||Ot.includes(c)?c:p;t(s.at("spec","ingressClassName"),"name",{data:{class:i,words:l},suggestion:d&&`Did you mean "${d}"?`})}for(let s of e.references({role:"class"})){if(s.state!=="absent"||it(s.name)!==void 0)continue;let i=n.get(s.name);i?i.push(s):n.set(s.name,[s])}let o=e.pods.flatMap(s=>s.containers.flatMap(({image:i})=>i!==void 0&&Bw.test(i)?[i]:[])),a=s=>o.length>0&&!o.some(i=>i.includes(s));for(let[s,[i,...l]]of n){if(!i)continue;let{suggestion:c,related:p}=at(e,i),d=c===void 0?U(s,Ot):void 0,m=[...p,...l.map(({at:u,from:f})=>({at:u,message:`${f.title} names it too`}))];t(i.at,"missing",{data:{class:s},suggestion:c??(d&&d!==s?`Did you mean "${d}"?`:void 0),related:m,open:i.open,...i.open&&!a(s)&&Ot.includes(s)&&{severity:"note"}})}}})});function yr(e,t){let{type:n,ports:r,allocateLoadBalancerNodePorts:o}=e.view;if(n==="ExternalName")return"is of type ExternalName";let a=(t?[t]:r).some(s=>kp(e,s)!==void 0);if(n==="ClusterIP")return a?void 0:"is of type ClusterIP";if(n==="LoadBalancer"&&!o&&!a)return"sets `allocateLoadBalancerNodePorts: false` and no `nodePort`"}function Vn(e){let{type:t,headless:n,ports:r}=e.view;return t!=="NodePort"&&t!=="LoadBalancer"||n||r.length===0?!1:yr(e)===void 0&&r.every(o=>o.port!==void 0&&o.nodePort===kp(e,o))}function $o(e,t){return t.nodePort===void 0&&yr(e,t)===void 0}function Oo(e,t,n){return e.selects(t).pods.some(o=>{let a=o.containers.flatMap(s=>s.ports);return o.hostNetwork&&a.length===0?!0:a.some(s=>s.hostPort===n||o.hostNetwork&&s.containerPort===n)})||e.ports(t).some(({endpoints:o})=>o.some(a=>a.pod.hostNetwork&&a.port===n))}function Mo(e){let t=e.view.ports.flatMap(({nodePort:n,name:r})=>n===void 0?[]:[r===void 0||$(r)?`${n}`:`${n} (${r})`]);return t.length===0?"none":t.join(", ")}function Eo({port:e,name:t}){return t===void 0?`${e}`:`${e} (${t})`}var kp,mn=w(()=>{"use strict";V();kp=(e,t)=>C(e.value,[...t.path,"nodePort"])||void 0});function kt({targetType:e}){return e==="instance"||e==="node-ip"}function Gn(e,t,{targetType:n}){return n!=="node-ip"&&e.referrers(t).some(r=>r.from.kind==="TargetGroupBinding")}function ba(e,...t){let n=e.at(...t);return C(n.document.value,n.path)===void 0?e.at("service"):n}function va(e){let t=e.healthCheck?.port;return{port:typeof t=="number"?t:e.port,at:ba(e,"healthCheck",...t===void 0?[]:["port"])}}var jn=w(()=>{"use strict";V()});function xp(e){let t=`Service "${e.name}"`,{type:n}=e.view;return n==="LoadBalancer"?{at:e.at("spec","allocateLoadBalancerNodePorts"),message:`${t} gets no node ports`}:C(e.value,["spec","type"])===void 0?{at:e.keyAt("spec"),message:`${t} names no type, so it is of type ClusterIP`}:{at:e.at("spec","type"),message:`${t} is of type ${n}`}}function Sp({view:e}){return e.type==="LoadBalancer"?"Remove `allocateLoadBalancerNodePorts: false`, or give the port a `nodePort`":"Make the Service one of type NodePort"}var Pp,Tp,Rp=w(()=>{"use strict";V();mn();jn();Pp=e=>C(e.value,["spec","targetType"]);Tp=N({id:"instance-target-without-node-port",summary:"Nodes are the targets, but the Service has no node port to send to.",severity:"error",evidence:"pair",since:"0.1.0",messages:{binding:{text:'TargetGroupBinding "{binding}" has `targetType: instance`, but Service "{service}" {why}.',effect:"The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.",help:"{mend}, or use `targetType: ip` with a target group of that type."},group:{text:'Target group "{group}" has nodes for targets, but Service "{service}" {why}.',effect:"No node listens for the Service: all targets fail their health checks, and connections are refused.",help:"{mend} and send to its `nodePort`, or register Pods (`targetType: ip`)."}},check(e,t){for(let{from:n,target:r,port:o}of e.references({role:"target-group",to:"Service"})){if(!r||Pp(n)!=="instance")continue;let a=r,s=yr(a,o?.port);s===void 0||o?.state==="absent"&&a.view.type==="LoadBalancer"||t(n.at("spec","targetType"),"binding",{data:{binding:n.name,service:a.name,why:s,mend:Sp(a)},related:[xp(a)]})}for(let{group:n,service:r}of e.targetGroups()){if(!r||!kt(n))continue;let o=yr(r);o===void 0||Oo(e,r,n.port)||n.targetType==="instance"&&e.referrers(r).some(a=>Pp(a.from)!==void 0)||t(ba(n,"targetType"),"group",{data:{group:n.name,service:r.name,why:o,mend:Sp(r)},related:[xp(r)]})}}})});function wa(e,t){if(!j(e))return Ap;let n=Object.keys(e);if(n.every(o=>t.includes(o)))return Ap;let r=t.filter(o=>!Object.hasOwn(e,o));return n.flatMap(o=>{if(t.includes(o)||!/^[A-Za-z]{3,}$/.test(o))return[];let a=U(o,r,1);return a===void 0?[]:[{key:o,meant:a}]})}function et(e,t,n){return wa(e,t).some(({meant:r})=>r===n)}var Qe,Fe,Ap,br=w(()=>{"use strict";V();Qe=e=>e.trim().split(/\s+/),Fe={object:Qe("apiVersion kind metadata spec status"),service:Qe(`allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy
    healthCheckNodePort internalTrafficPolicy ipFamilies ipFamilyPolicy loadBalancerClass loadBalancerIP
    loadBalancerSourceRanges ports publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig
    trafficDistribution type`),servicePort:Qe("appProtocol name nodePort port protocol targetPort"),ingress:Qe("defaultBackend ingressClassName rules tls"),ingressTls:Qe("hosts secretName"),ingressRule:Qe("host http"),ingressHttp:Qe("paths"),ingressPath:Qe("backend path pathType"),ingressBackend:Qe("resource service serviceName servicePort"),ingressService:Qe("name port"),ingressServicePort:Qe("name number"),containerPort:Qe("containerPort hostIP hostPort name protocol")},Ap=[]});function ka(e,t){let n=typeof t=="string"?"name":"number";return`service: {name: ${O(e)??"NAME"}, port: {${n}: ${t??80}}}`}function*Cp(e,t){let n=["serviceName","servicePort"].find(a=>!Ie(b(e,a)));if(n!==void 0){let a=ka(b(e,"serviceName"),b(e,"servicePort"));yield{id:"old",path:[n],part:"key",data:{field:n,path:`.${n}`,better:a}};return}let r=b(e,"service"),o=!Ie(b(e,"resource"));!Ie(e)&&!j(e)||(Ie(r)?!o&&!et(e,Fe.ingressBackend,"service")&&(yield{id:"missing",path:[],part:"key",data:{}}):o?yield{id:"both",path:[],part:"key",data:{}}:j(r)&&(yield*Hw(b(r,"name"),et(r,Fe.ingressService,"name"),t),yield*_w(r)))}function*Hw(e,t,n){let r=["service","name"];if(e===void 0&&t||(e===void 0?yield{id:"no-name",path:["service"],part:"key",data:{}}:(e===null||e==="")&&(yield{id:"no-name",path:r,part:"value",data:{}}),typeof e!="string"||e===""||$(e)))return;let o=No(e,n);if(o===void 0)return;let[a,s]=e.split("/"),i=e.includes("/")?`An Ingress cannot lead into another namespace: put it into "${a}" and write "${s}".`:/\.svc(\.|$)/.test(e)?`Write "${e.split(".")[0]}".`:void 0;yield{id:"name",path:r,part:"value",data:{service:e,words:o},...i&&{suggestion:i}}}function*_w(e){let t=b(e,"port"),n=["service","port"],r={service:O(b(e,"name"))??""};if(!Ie(t)&&!j(t)||Ie(t)&&et(e,Fe.ingressService,"port")||wa(t,Fe.ingressServicePort).length>0)return;let o=b(t,"number"),a=b(t,"name"),s=O(a)!==void 0,i={path:[...n,"number"],part:"value"};typeof o=="string"||!Ie(a)&&typeof a!="string"||(!Ie(o)&&o!==0&&s?yield{id:"two-ports",...i,data:r}:typeof o=="number"&&o!==0?Ke(o)||(yield{id:"range",...i,data:{...r,port:o}}):!s&&o===0?yield{id:"no-port",...i,data:r}:!s&&Ie(o)&&(yield{id:"no-port",path:Ie(t)?["service"]:n,part:"key",data:r}))}var Ie,Ip=w(()=>{"use strict";V();dn();br();Ie=e=>e==null});var Kw,Pt,Np,$p=w(()=>{"use strict";V();Ip();Kw=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),Pt="The API server refuses the Ingress: ",Np=N({id:"invalid-backend",summary:"A backend of an Ingress is not written as networking.k8s.io/v1 wants it.",severity:"error",evidence:"local",since:"0.1.0",messages:{"no-rules":{text:'Ingress "{ingress}" has neither rules nor a default backend.',effect:`${Pt}"either \`defaultBackend\` or \`rules\` must be specified".`,help:"Add `rules`, or a `defaultBackend`."},"no-paths":{text:'Ingress "{ingress}" has a rule with `http` but without paths.',effect:`${Pt}"spec.rules[{index}].http.paths: Required value".`,help:"Add a path with a backend, or remove `http` from the rule."},missing:{text:'Ingress "{ingress}" has a path or default backend that leads to nothing.',effect:`${Pt}"resource or service backend is required".`,help:"Add a `backend` with a `service` that has `name` and `port`."},both:{text:'A backend of Ingress "{ingress}" names a service and a resource.',effect:`${Pt}"cannot set both resource and service backends".`,help:"Keep one of the two."},old:{text:'Ingress "{ingress}" has a backend in the form of v1beta1: `{field}`.',effect:`${Pt}"strict decoding error: unknown field "{path}"".`,help:"Write it as `{better}`."},"no-name":{text:'A backend of Ingress "{ingress}" has a service without a name.',effect:`${Pt}"{path}.service.name: Required value".`,help:"Give the name of a Service of the namespace of the Ingress."},name:{text:'Ingress "{ingress}" has the backend "{service}", which cannot be the name of a Service.',effect:`${Pt}"{words}".`,help:"Give the plain name of a Service of the namespace of the Ingress."},"no-port":{text:'The backend "{service}" of Ingress "{ingress}" has no port.',effect:`${Pt}"port name or number is required".`,help:"Add `port` with the `number` or the `name` of a port of the Service."},"two-ports":{text:'The backend "{service}" of Ingress "{ingress}" has a port name and a port number.',effect:`${Pt}"cannot set both port name & port number".`,help:"Keep one of the two."},range:{text:'The backend "{service}" of Ingress "{ingress}" has the port number {port}.',effect:`${Pt}"must be between 1 and 65535, inclusive".`,help:"Give the number of a port of the Service."}},check(e,t){let n={field:"",better:"",service:"",words:"",port:""};function r(o,a,s){let i=C(o.value,a);for(let{id:l,path:c,part:p,data:d,suggestion:m}of Cp(i,e.settings.kubernetesVersion)){let u=Ie(i)?o.at(...s):o[p==="key"?"keyAt":"at"](...a,...c),f={...n,...d,ingress:o.name,path:`${Kw(a)}${d.path??""}`};t(u,l,{data:f,suggestion:m})}}for(let o of e.all("Ingress")){if(o.apiVersion!=="networking.k8s.io/v1")continue;let a={ingress:o.name},s=b(o.value,"spec"),i=b(s,"rules"),l=b(s,"backend");if(!Ie(b(s,"defaultBackend")))r(o,["spec","defaultBackend"],["spec"]);else if(Ie(l))(Ie(i)||Array.isArray(i)&&i.length===0)&&t(o.keyAt("spec"),"no-rules",{data:a});else{let c=`defaultBackend: {${ka(b(l,"serviceName"),b(l,"servicePort"))}}`;t(o.keyAt("spec","backend"),"old",{data:{...a,field:"backend",path:"spec.backend",better:c}})}for(let[c,p]of H(i).entries()){let d=b(p,"http");if(!j(d))continue;let m=["spec","rules",c,"http"],u=b(d,"paths");(Ie(u)||Array.isArray(u)&&u.length===0)&&t(o.keyAt(...m),"no-paths",{data:{...a,index:c}});for(let[f,h]of H(u).entries())j(h)&&r(o,[...m,"paths",f,"backend"],[...m,"paths",f])}}}})});function Op(e,t){return t==="rule"&&ir(e)?"must be a DNS name, not an IP address":e.includes("*")?bp(e):it(e)}function Uw(e,t){let n=e.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");return n=(n.split("/")[0]??"").replace(/:\d+$/,"").replace(/\.$/,""),n=n.replace(/^\*\.?(?=[A-Za-z0-9])/,"*.").toLowerCase(),/[^\u0020-\u007e]/.test(n)&&!n.includes("*")&&URL.canParse(`http://${n}`)&&(n=new URL(`http://${n}`).hostname),n!==""&&n!==e&&Op(n,t)===void 0&&!ir(n)?n:void 0}var qw,Mp,Ep=w(()=>{"use strict";V();dn();qw=[[ir,"is an IP address","Clients that call the address reach a rule without `host`."],[e=>/^[a-z][a-z0-9+.-]*:\/\//i.test(e),"is a URL"],[e=>/[\s,;]/.test(e),"holds a blank or a comma","A rule has one host: write a rule for each."],[e=>e.includes("/"),"has a path"],[e=>/:\d+$/.test(e),"has a port"],[e=>e.includes("*"),"has a wildcard that is not its whole first label","There are no wildcards in the middle of a name."],[e=>e.includes("_"),"has an underscore","Underscores are for records such as TXT and SRV, not for hosts."],[e=>e.endsWith("."),"ends with a dot"],[e=>/[A-Z]/.test(e),"has upper-case letters"],[e=>/[^\u0020-\u007e]/.test(e),"has letters beyond ASCII"],[e=>e.length>253,"is longer than 253 characters"]];Mp=N({id:"invalid-host",summary:"A host of an Ingress is no DNS name in the form that Kubernetes takes.",severity:"error",evidence:"local",since:"0.1.0",messages:{host:{text:'Host "{host}" of Ingress "{ingress}" {defect}.',effect:'The API server refuses the Ingress: "{words}".',help:"Write a DNS name in lower case, without scheme, port, path or trailing dot; a wildcard is `*.` and a name."},every:{text:'Host "*" of Ingress "{ingress}" is no name.',effect:'The API server refuses the Ingress: "{words}".',help:"Leave `host` out to take every host, or write `*.example.com` for all names one level below a domain."}},check(e,t){for(let n of e.all("Ingress")){let r=new Map,o=(a,s,i)=>{let l=$(a)?void 0:Op(a,s);if(l===void 0)return;let c=r.get(a);c?c.also.push({at:i,message:"the same name stands here"}):r.set(a,{at:i,words:l,part:s,also:[]})};for(let{host:a,at:s}of n.view.rules)a!==void 0&&o(a,"rule",n.at(...s,"host"));for(let{hosts:a}of n.view.tls)for(let{host:s,at:i}of a)o(s,"tls",n.at(...i));for(let[a,{at:s,words:i,part:l,also:c}]of r){if(a==="*"){t(s,"every",{data:{ingress:n.name,words:i},related:c});continue}let[,p="is no DNS name",d]=qw.find(([u])=>u(a))??[],m=Uw(a,l);t(s,"host",{data:{host:a,ingress:n.name,defect:p,words:i},related:c,suggestion:m===void 0?d:`Did you mean "${m}"?`})}}}})});function Vp(e){let t=e.split("/");if(t.length>2)return`a valid label key ${Dp}`;let n=t.at(-1)??"";if(t.length===2){let r=t[0]??"";if(r==="")return"prefix part must be non-empty";let o=it(r);if(o!==void 0)return`prefix part ${o}`}return n===""?"name part must be non-empty":n.length>63?"name part must be no more than 63 characters":Lp.test(n)?void 0:`name part ${Dp}`}function Gp(e){if(e.length>63)return"must be no more than 63 characters";if(!(e===""||Lp.test(e)))return"a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"}var Lp,Dp,jp=w(()=>{"use strict";dn();Lp=/^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/,Dp="must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"});function Jw(e){let{definition:t}=e;if(t===void 0)return vr;if(e.kind==="Service")return[...vr,[Fp,"selector","ServiceSpec"]];let n=t.podTemplate?.(e)?.path;return n===void 0||n.length===0?vr:[...vr,e.kind==="ReplicationController"?[Fp,"selector","ReplicationControllerSpec"]:[zw,"selector","LabelSelector"],[[...n,...Wp],"label","ObjectMeta"],[[...n,...Bp],"annotation","ObjectMeta"]]}function*Hp(e){let t=new Map;for(let n of e.resources){if(!$t(n))continue;let r=t.get(n.definition);r||(r=Jw(n),(r!==vr||n.definition===void 0||!n.definition.podTemplate)&&t.set(n.definition,r));for(let[o,a,s]of r){let i=C(n.value,o);i!=null&&(yield{resource:n,path:o,what:a,struct:s,value:i})}}}var Wp,Bp,Fp,zw,vr,_p=w(()=>{"use strict";V();Wp=["metadata","labels"],Bp=["metadata","annotations"],Fp=["spec","selector"],zw=["spec","selector","matchLabels"],vr=[[Wp,"label","ObjectMeta"],[Bp,"annotation","ObjectMeta"]]});var Yw,Kp,qp=w(()=>{"use strict";V();jp();_p();Yw={label:"Label",annotation:"Annotation",selector:"Selector"},Kp=N({id:"invalid-label",summary:"A key or value of a label, selector or annotation has a refused form.",severity:"error",evidence:"local",since:"0.1.0",messages:{key:{text:'{noun} key "{key}" of {title} is no valid key.',effect:'The API server refuses the object: "{words}".',help:"Write a name of at most 63 letters, digits, `-`, `_` and `.`, with at most one prefix and slash before it."},value:{text:'{noun} "{key}" of {title} has the value "{value}", which no label can have.',effect:'The API server refuses the object: "{words}".',help:"Write at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last; free text belongs into annotations."}},check(e,t){let n=new Map,r=new Set;for(let{resource:o,path:a,what:s,value:i}of Hp(e))if(j(i))for(let l of Object.keys(i)){let c=i[l];if(!r.has(l)&&$(l))continue;let p=(m,u,f)=>{let h=n.get(o)??new Map;n.set(o,h);let g=JSON.stringify([m,l,m==="key"?"":c]),y=h.get(g);if(y)y.also.push({at:u,message:"the same stands here"});else{let v={noun:Yw[s],key:l,value:String(c),title:o.title,words:f};h.set(g,{at:u,id:m,data:v,also:[]})}};if(!r.has(l)){let m=Vp(s==="annotation"?l.toLowerCase():l);m!==void 0?p("key",o.keyAt(...a,l),m):s!=="annotation"&&r.add(l)}if(s==="annotation"||typeof c!="string"||$(c))continue;let d=Gp(c);d!==void 0&&p("value",o.at(...a,l),d)}for(let o of n.values())for(let{at:a,id:s,data:i,also:l}of o.values())t(a,s,{data:i,related:l})}})});function Up(e,{kind:t,definition:n},r){return t==="Service"?No(r,e.settings.kubernetesVersion):t==="Namespace"?hr(r):t==="CronJob"&&n?.groups.includes("batch")&&r.length>52?"must be no more than 52 characters":it(r)}var zp,Jp=w(()=>{"use strict";V();dn();zp=N({id:"invalid-name",summary:"An object has no name, or a name or namespace in a form that is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:{missing:{text:"This {kind} has no name.",effect:'The object is refused: "resource name may not be empty".',help:"Add `metadata.name`."},name:{text:'The name of {kind} "{name}" has a form that is not allowed.',effect:'The API server refuses the object: "metadata.name: Invalid value: "{name}": {words}".',help:"Write lower-case letters, digits and hyphens."},namespace:{text:'A namespace cannot have the name "{namespace}".',effect:'There is no such namespace, so that the API server refuses every object in it: "{words}".',help:"Write lower-case letters, digits and hyphens."}},check(e,t){let n=new Set,r=new Map;for(let o of e.resources){let{kind:a,name:s}=o;if(o.definition===void 0)continue;let i={kind:a},l=C(o.value,["metadata","name"]);if((l==null||l==="")&&C(o.value,["metadata","generateName"])===void 0&&t(o.keyAt("metadata"),"missing",{data:i}),s!==""&&!$(s)){let m=Up(e,o,s);if(m!==void 0){let u=gr(s,a==="Service"||a==="Namespace"?"hyphen":"keep"),f=u!==""&&u!==s&&Up(e,o,u)===void 0;t(o.at("metadata","name"),"name",{data:{...i,name:s,words:m},suggestion:f?`Did you mean "${u}"?`:void 0})}}let c=C(o.value,["metadata","namespace"]);if(!o.definition.namespaced||typeof c!="string"||c===""||$(c)||o.namespace!==c||e.get("Namespace","",c)||n.has(c))continue;let p=hr(c);if(p===void 0){n.add(c);continue}let d=r.get(c);d?d.related.push({at:o.at("metadata","namespace"),message:`${o.title} is in it too`}):r.set(c,{at:o,words:p,related:[]})}for(let[o,{at:a,words:s,related:i}]of r){let l=gr(o,"hyphen");t(a.at("metadata","namespace"),"namespace",{data:{namespace:o,words:s},related:i,suggestion:l!==""&&hr(l)===void 0?`Did you mean "${l}"?`:void 0})}}})});function Pa(e,t){if(t==="ImplementationSpecific")return e===""||e.startsWith("/")?void 0:"must be an absolute path";if(!e.startsWith("/"))return"must be an absolute path";let n=["//","/./","/../","%2f","%2F"].find(o=>e.includes(o));if(n!==void 0)return`must not contain '${n}'`;let r=["/..","/."].find(o=>e.endsWith(o));return r===void 0?void 0:`cannot end with '${r}'`}function Yp(e,t){let n=`/${e.replace(/^\^/,"")}`.replace(/\/{2,}/g,"/");return n!==e&&n!=="/"&&Pa(n,t)===void 0?n:void 0}var Zp=w(()=>{"use strict"});function ek(e,t,n){let r=e.classOf(t).name,o=s=>s.annotations.get("nginx.ingress.kubernetes.io/use-regex")==="true"||s.annotations.has("nginx.ingress.kubernetes.io/rewrite-target"),a=e.get("IngressClass","",r??"")?.view.controller??"";return Qw.test(`${r} ${a}`)||[...t.annotations.keys()].some(s=>/appgw\.|path-type|path-regex/.test(s))?!0:/traefik/.test(`${r} ${a}`)?!1:o(t)?!0:e.listeners().some(s=>s.className===r&&s.host===n&&s.routes.some(({from:i})=>o(i)))}function tk(e){let t=/^((?:\/[\w.~-]+)*)\/?(?:\*|\.\*|\(\.\*\)|\(\/\|\$\)\(\.\*\)|\??\(\.\*\))$/.exec(e);return t?t[1]||"/":void 0}var Zw,Xw,Qw,Xp,Qp=w(()=>{"use strict";V();Zp();br();Zw=["Exact","ImplementationSpecific","Prefix"],Xw=/[\\|^[\]*?]|\$$|\.\+/,Qw=/azure|appgw|application-gateway/i;Xp=N({id:"invalid-path",summary:"A path or pathType of an Ingress is refused, or is taken literally.",severity:"error",evidence:"local",since:"0.1.0",messages:{"no-type":{text:'{which} of Ingress "{ingress}" has no pathType.',effect:'The API server refuses the Ingress: "Required value: pathType must be specified".',help:"Add `pathType: Prefix`, or Exact, or ImplementationSpecific."},path:{text:'Path "{path}" of Ingress "{ingress}" is no valid path for pathType {type}.',effect:'The API server refuses the Ingress: "{words}".',help:"Write an absolute path without empty segments, dots for segments or encoded slashes."},"regex-path":{text:'Path "{path}" of Ingress "{ingress}" looks like a pattern, but pathType {type} takes it literally.',effect:"The API server accepts it; Traefik compares the characters as they stand, so that no request matches and clients get 404, and {others} the path.",help:"Write the plain path, or use pathType ImplementationSpecific and the pattern syntax of the controller."}},check(e,t){for(let n of e.all("Ingress"))if(n.apiVersion==="networking.k8s.io/v1")for(let{host:r,paths:o}of n.view.rules)for(let{path:a="",pathType:s,at:i,backend:l}of o){let c=C(n.value,i),p={path:b(c,"path"),type:b(c,"pathType")},d=p.path!==void 0;if(p.type===void 0||p.type===null||p.type===""){if(et(c,Fe.ingressPath,"pathType"))continue;(b(c,"backend")!==void 0||d)&&t(d?n.keyAt(...i,"path"):n.at(...i),"no-type",{data:{which:a===""?"A path":`Path "${a}"`,ingress:n.name}});continue}if(s===void 0||$(s)||!Zw.includes(s)||$(a)||d&&p.path!==null&&typeof p.path!="string")continue;let m=d?n.at(...i,"path"):n.at(...i),u=Pa(a,s);if(u!==void 0){let f=Yp(a,s);t(m,"path",{data:{path:a,ingress:n.name,type:s,words:u},suggestion:f===void 0?void 0:`Did you mean "${f}"?`})}else if(s!=="ImplementationSpecific"&&Xw.test(a)&&l.portName!=="use-annotation"&&!ek(e,n,r)){let f=tk(a);t(m,"regex-path",{data:{path:a,ingress:n.name,type:s,others:/[*?]/.test(a)?"ingress-nginx and the AWS Load Balancer Controller refuse":"ingress-nginx refuses"},severity:"warning",suggestion:f===void 0?void 0:`With pathType Prefix, "${f}" takes all that is below it.`})}}}})});function*nk(e,t,n,r){let{resource:o,owner:a,kind:s}=r,i=n==="port",l=(c,p,d)=>({id:c,resource:o,at:[...t,p],data:{...Do,field:p,owner:a,kind:s,...d}});for(let c of i?["port","targetPort","nodePort"]:["containerPort","hostPort"]){let p=[...t,c],d=b(e,c);if(typeof d=="number"&&Number.isInteger(d)&&Math.abs(d)<2**31&&!Ke(d)&&!(d===0&&c!==n)){if(c==="nodePort")continue;let m=d===0&&!i?"Required value":`Invalid value: ${d}: ${ed}`;yield l("value",c,{shown:String(d),words:`${r.path(p)}: ${m}`})}}}function rk(e,t){let n=b(e,t);if(typeof n!="number"||!Ke(n))return!1;let r=a=>a===void 0||typeof a=="number"&&Ke(a);if(t==="containerPort")return r(b(e,"hostPort"));let o=b(e,"targetPort");return r(b(e,"nodePort"))&&(typeof o=="string"||r(o))}function*nd(e,t,n,r){let{resource:o,owner:a,kind:s}=r,i={...Do,field:"ports",owner:a,kind:s};for(let[l,c]of H(e).entries()){if(rk(c,n))continue;let p=[...t,l];if(c!==null&&!j(c)||(yield*nk(c,p,n,r),!td(b(c,n))||b(c,"$patch")!==void 0)||et(c,n==="port"?Fe.servicePort:Fe.containerPort,n))continue;let d=`${r.path([...p,n])}: ${n==="port"?`Invalid value: 0: ${ed}`:"Required value"}`;yield{id:"missing",resource:o,at:p,data:{...i,field:n,words:d}}}}function*ok(e){let t=b(e.value,"spec"),n=b(t,"ports"),r=`Service "${e.name}"`,o=e;if(yield*nd(n,["spec","ports"],"port",{resource:o,owner:r,kind:"Service",path:wt}),!td(n)&&!(Array.isArray(n)&&n.length===0))return;let{type:a,headless:s,selector:i}=e.view,l=j(t)&&Object.hasOwn(t,"ports");if(a==="ExternalName"||s||!l&&i===void 0||$(a)||$(O(b(t,"clusterIP"))??"")||et(t,Fe.service,"ports")||et(t,Fe.service,"clusterIP"))return;yield{id:"no-ports",resource:o,at:l?["spec","ports"]:["spec"],part:"key",data:{...Do,field:"ports",owner:r,kind:"Service"}}}function*sk(e,t){let n=e.owner,r=C(n.value,t.path);if(O(b(r,"image"))===void 0)return;let o=`container "${t.name}"`,a=Vt(e),s={resource:n,owner:o,kind:a,path:i=>fr(e,i)};if(yield*nd(b(r,"ports"),[...t.path,"ports"],"containerPort",s),!(!e.hostNetwork||t.role!=="regular"))for(let{containerPort:i,hostPort:l,path:c}of t.ports){if(!l||l===i||!i)continue;let p=`${fr(e,[...c,"hostPort"])}: Invalid value: ${l}: must match \`containerPort\` when \`hostNetwork\` is true`,d={...Do,field:"hostPort",owner:o,kind:a,words:p,shown:String(l),wanted:String(i)};yield{id:"host-network",resource:n,at:[...c,"hostPort"],data:d}}}function*rd(e){for(let t of e.all("Service"))yield*ok(t);for(let t of e.pods)for(let n of t.containers)yield*sk(t,n)}var ed,Do,td,od=w(()=>{"use strict";V();br();pn();ed="must be between 1 and 65535, inclusive",Do={words:"",shown:"",wanted:""},td=e=>e==null});var sd,ad=w(()=>{"use strict";V();od();sd=N({id:"invalid-port-value",summary:"A port field of a Service or container holds what the API server does not take.",severity:"error",evidence:"local",since:"0.1.0",messages:{value:{text:"`{field}: {shown}` of {owner} is no port number.",effect:'The API server refuses the {kind}: "{words}".',help:"Choose a port from 1 to 65535."},missing:{text:"A port of {owner} has no `{field}`.",effect:'The API server refuses the {kind}: "{words}".',help:"Add `{field}` with a number from 1 to 65535."},"host-network":{text:"`hostPort: {shown}` of {owner} is not its `containerPort: {wanted}`, though the Pod uses the network of its node.",effect:'The API server refuses the {kind}: "{words}".',help:"Remove `hostPort`: with `hostNetwork: true` the containers listen on the node itself."},"no-ports":{text:"{owner} has no ports.",effect:'The API server refuses the Service: "spec.ports: Required value".',help:"List the ports under `spec.ports`; only a headless Service and one of type ExternalName can do without."}},check(e,t){for(let{id:n,resource:r,at:o,part:a,data:s}of rd(e))t(a==="key"?r.keyAt(...o):r.at(...o),n,{data:s})}})});var id,cd=w(()=>{"use strict";V();id=N({id:"invalid-suppression",summary:"A suppression is malformed, names no known rule, or gives no reason.",severity:"error",evidence:"local",since:"0.1.0",messages:{malformed:{text:"This suppression has no effect: {problem}.",effect:"It hides nothing.",help:"Write `# ingress-lint-ignore <rule> -- <reason>`, or `ingress-lint-ignore-file` for the whole file."},unknown:{text:'This suppression names the rule "{rule}", which does not exist.',effect:"It hides nothing.",help:"Name a rule; `ingress-lint rules` lists them."},reason:{text:'This suppression of "{rule}" gives no reason.',effect:"It hides nothing until it does.",help:"Say why the finding is wrong or accepted: `# ingress-lint-ignore {rule} -- <reason>`."}},check(){}})});function Lo(e){return e.nodePorts().filter(({field:t,service:n})=>{let{type:r,headless:o,externalTrafficPolicy:a}=n.view;return o||$(n.name)||$(n.namespace)?!1:t==="nodePort"||r==="LoadBalancer"&&a==="Local"})}var xa=w(()=>{"use strict";V()});function ld(e,t){let[n,r]=[e.service,t.service];if(n!==r)return Vo(n,r)?void 0:"services";if(!e.port||!t.port)return"healthCheck";if(!(e.port.port===void 0||t.port.port===void 0)&&e.port.port!==t.port.port)return e.protocol===t.protocol?"ports":"protocol"}var Vo,pd,dd=w(()=>{"use strict";V();Ro();xa();Vo=(e,t)=>e.name===t.name&&e.namespace===t.namespace;pd=N({id:"node-port-conflict",summary:"A node port is asked for twice.",severity:"error",evidence:"pair",since:"0.1.0",messages:{services:{text:'Node port {port} of Service "{service}" is already taken by Service "{other}".',effect:'The API server refuses the Service that comes second: "provided port is already allocated".',help:"Give one of the two another node port; protocols and namespaces make no difference."},ports:{text:'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',effect:'The API server refuses the Service: "provided port is already allocated".',help:"Give each port a node port of its own."},protocol:{text:'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',effect:'The API server refuses the Service: "provided port is already allocated".',help:"TCP and UDP may share a node port only where `port` is the same too: make the ports equal, or take two node ports."},healthCheck:{text:'`healthCheckNodePort: {port}` of Service "{service}" is also the nodePort of its port {first}.',effect:'The API server refuses the Service: "failed to allocate requested HealthCheck NodePort {port}: provided port is already allocated".',help:"Give `healthCheckNodePort` a number of its own, or leave it out: one is allocated."}},check(e,t){let{from:n,to:r}=e.settings.nodePortRange,o=({port:l,protocol:c})=>`${l?.port}/${c}`,a=[],s=[],i=Lo(e);for(let l of i){let{number:c,service:p,at:d}=l;if(c<n||c>r)continue;a[0]?.number!==c&&([a,s]=[[],[]]);let m=a.find(g=>ld(g,l)),u=m&&ld(m,l);if(!m||!u){a.push(l);continue}if(u==="services"&&s.includes(p))continue;s.push(p);let f=m.service,h=[{at:m.at,message:`${c} is taken here, by Service "${f.name}"`}];if(u==="services"){let g=k=>p.namespace===f.namespace?k.name:`${k.namespace}/${k.name}`,y=i.filter(k=>k.number===c).map(k=>k.service),v=i.filter(k=>k.number===c&&!Vo(k.service,p)),x=v.filter((k,P)=>!Vo(k.service,f)&&v.findIndex(L=>Vo(L.service,k.service))===P);t(d,u,{data:{port:c,service:g(p),other:g(f)},related:[...h,...x.slice(0,4).map(k=>({at:k.at,message:`Service "${k.service.name}" asks for it, too`}))],...So(e,f,p,y)&&{severity:"warning",suggestion:To}})}else u==="healthCheck"?t(d,u,{data:{port:c,service:p.name,first:m.port?.port??""},related:h}):t(d,u,{data:{port:c,service:p.name,first:o(m),second:o(l)},related:h})}}})});var md,ud=w(()=>{"use strict";V();md=N({id:"node-port-not-allowed",summary:"A Service asks for a node port that its type does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{clusterIp:{text:'`nodePort: {port}` is set, but Service "{service}" is of type ClusterIP{implied}.',effect:"The API server refuses the Service: \"may not be used when `type` is 'ClusterIP'\".",help:"Write `type: NodePort`, or remove `nodePort` if only the cluster itself is to reach the Service."},externalName:{text:'`nodePort: {port}` has no effect: Service "{service}" is of type ExternalName.',effect:"The API server accepts the Service, but no node listens on the port: such a Service is a name in DNS.",help:"Remove `nodePort`, or make the Service one of type NodePort with a selector."},headless:{text:'Service "{service}" of type {type} has `clusterIP: None`.',effect:`The API server refuses the Service: "may not be set to 'None' for {type} services".`,help:"Remove `clusterIP: None`, or make a second, headless Service of type ClusterIP."}},check(e,t){for(let n of e.all("Service")){let{type:r,ports:o,headless:a}=n.view;if(r==="NodePort"||r==="LoadBalancer"){a&&t(n.at("spec","clusterIP"),"headless",{data:{service:n.name,type:r}});continue}if(r!=="ClusterIP"&&r!=="ExternalName")continue;let s=C(n.value,["spec","type"])!==void 0;for(let{nodePort:i,path:l}of o){if(i===void 0)continue;let c=n.at(...l,"nodePort"),p=s?[{at:n.at("spec","type"),message:`the type of Service "${n.name}" is set here`}]:[];if(r==="ExternalName")t(c,"externalName",{data:{service:n.name,port:i},related:p,severity:"warning"});else{let d=s?"":", for it names no type";t(c,"clusterIp",{data:{service:n.name,port:i,implied:d},related:p})}break}}}})});var fd,hd=w(()=>{"use strict";V();xa();fd=N({id:"node-port-out-of-range",summary:"A Service asks for a node port outside the range of the cluster.",severity:"error",evidence:"local",since:"0.1.0",messages:{range:{text:'`{field}: {port}` of Service "{service}" is outside the node port range {range}.',effect:'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',help:"Choose a free number from {range}, or set `nodePortRange` in ingress-lint.yaml to the `--service-node-port-range` of the API server."},impossible:{text:'`{field}: {port}` of Service "{service}" is no port number at all; ports go from 1 to 65535.',effect:'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',help:"Choose a free number from {range}."}},check(e,t){let{from:n,to:r}=e.settings.nodePortRange;for(let{number:o,field:a,service:s,port:i,at:l}of Lo(e)){if(o>=n&&o<=r)continue;let c=o===i?.port?"is the Service port":o===i?.targetPort?"is the targetPort":"";t(l,o<1||o>65535?"impossible":"range",{data:{field:a,port:o,service:s.name,range:`${n}-${r}`},suggestion:c&&`${o} ${c}; a node port is a number of its own.`})}}})});function ak({view:e}){return e.ports.some(({port:t,name:n})=>t===80||t===443||/^(web|websecure|https?)$/.test(n??""))}var ik,gd,yd=w(()=>{"use strict";V();mn();ik=/(^|\.)(external-dns|alb\.ingress|service\.beta)\.|tailscale|metallb|cloudflare/,gd=N({id:"node-port-without-target-group",summary:"A NodePort Service for clients is fed by no target group.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{unfed:{text:'Service "{service}" is of type NodePort ({nodePorts}), but no target group sends to it.',effect:"The nodes listen, but no traffic from outside comes in through the load balancer.",help:"Add its target group to `targetGroups` in ingress-lint.yaml, or make the Service one of type ClusterIP."}},check(e,t){let n=e.targetGroups().filter(({service:a})=>a!==void 0),[r]=n;if(!r)return;let o=new Set(n.map(({group:a})=>a.port));for(let a of e.all("Service")){let{type:s,ports:i,headless:l}=a.view;s!=="NodePort"||l||!ak(a)||n.some(({group:p})=>p.service.name===a.name&&p.service.namespace===a.namespace)||e.referrers(a).length>0||i.some(({nodePort:p})=>p!==void 0&&o.has(p))||[...a.annotations.keys()].some(p=>ik.test(p))||t(a.at("spec","type"),"unfed",{data:{service:a.name,nodePorts:Mo(a)},related:[{at:r.group.at("service"),message:"the target groups that are declared feed other Services"}]})}}})});function ck(e){let t=Nn(e);return t?.startsWith("must consist")?`a lowercase RFC 1123 label ${t}`:t}function Go(e,t,n){if(/^\d+$/.test(e)&&Ke(Number(e)))return`In quotes it is a name: write \`${t}: ${Number(e)}\` without quotes.`;let r=e.toLowerCase().replace(/[^a-z0-9]+/g,"-");return r!==e&&n(r)?`Did you mean "${r}"?`:void 0}var Sa,bd,vd=w(()=>{"use strict";V();pn();Sa=e=>Je(e)===void 0,bd=N({id:"port-name-invalid",summary:"A port has a name that the API server does not take.",severity:"error",evidence:"local",since:"0.1.0",messages:{service:{text:'"{name}" cannot be the name of a port of Service "{service}".',effect:'The API server refuses the Service: "{problem}".',help:"Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name)."},targetPort:{text:'"{name}" of Service "{service}" cannot be the name of a targetPort.',effect:'The API server refuses the Service: "{problem}".',help:"Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes."},container:{text:'"{name}" cannot be the name of a port of container "{container}".',effect:'The API server refuses the {refused}: "{problem}".',help:"Use at most 15 lower-case letters, digits and hyphens, and at least one letter."},backend:{text:'"{name}" cannot be the name of a backend port of Ingress "{ingress}".',effect:'The API server refuses the Ingress: "{problem}".',help:"Refer to a port of the Service by its number, or by a name that is valid."},probe:{text:'"{name}" cannot be the name of a port in the {probe} of container "{container}".',effect:'The API server refuses the {refused}: "{problem}".',help:"Give the name of a port of the container, or a number without quotes."}},check(e,t){for(let n of e.all("Service"))for(let{name:r,port:o,targetPort:a,targetPortGiven:s,path:i}of n.view.ports){let l={service:n.name},c=r===void 0||$(r)?void 0:ck(r);if(r!==void 0&&c!==void 0&&t(n.at(...i,"name"),"service",{data:{...l,name:r,problem:c},suggestion:Go(r,"port",d=>Nn(d)===void 0)}),typeof a!="string"||!s||$(a)||o===void 0&&C(n.value,[...i,"port"])!==void 0)continue;let p=Je(a);p!==void 0&&t(n.at(...i,"targetPort"),"targetPort",{data:{...l,name:a,problem:p},suggestion:Go(a,"targetPort",Sa)})}for(let n of e.pods)for(let{name:r,ports:o,probes:a}of n.containers){let s={container:r,refused:Vt(n)},i=(l,c,p,d,m)=>{let u=$(p)?void 0:Je(p);u!==void 0&&t(n.owner.at(...c),l,{data:{...s,name:p,problem:u,probe:m},suggestion:Go(p,d,Sa)})};for(let{name:l,path:c}of o)l!==void 0&&i("container",[...c,"name"],l,"containerPort","");for(let{type:l,handler:c,port:p,path:d}of a)typeof p=="string"&&c!=="grpc"&&i("probe",d,p,"port",l)}for(let{from:n,port:r,role:o}of e.references({role:"backend",to:"Service"})){let a=r?.name;if(n.kind!=="Ingress"||o!=="backend"||!r||a===void 0||$(a))continue;let s=Je(a);if(s===void 0)continue;let i=r.port?.port;t(r.at,"backend",{data:{ingress:n.name,name:a,problem:s},suggestion:i===void 0?Go(a,"number",Sa):`That port of the Service has the number ${i}.`})}}})});var lk,wd,kd=w(()=>{"use strict";V();lk={readinessProbe:"the probe never succeeds, the Pod never becomes ready and no Service sends requests to it.",livenessProbe:"the probe never checks anything, and a container that hangs is never restarted.",startupProbe:"the container never counts as started, so the Pod never becomes ready; it is not restarted either, and no other probe of it runs."},wd=N({id:"probe-port-not-found",summary:"A probe names a port that its own container does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{absent:{text:'The {probe} of container "{container}" names port "{port}", which the container does not have; {ports}.',effect:"The API server accepts it, but the kubelet cannot find the port: {effect}",help:"Name a port of this very container, or give the number."},other:{text:'The {probe} of container "{container}" names port "{port}", which belongs to container "{other}".',effect:"A probe looks for names in its own container only: {effect}",help:"Give the number, which works for every container of the Pod, or move the probe."}},check(e,t){for(let{owner:n,containers:r}of e.pods)for(let o of r){if(o.probes.length===0||o.role==="init"||o.image===void 0)continue;let a=C(n.value,[...o.path,"ports"])??[];if(!(!Array.isArray(a)||o.ports.some(({name:s})=>s!==void 0&&$(s))))for(let{type:s,handler:i,port:l,path:c}of o.probes){if(typeof l!="string"||i==="grpc"||$(l))continue;let p=o.ports.flatMap(({name:y})=>y??[]);if(Je(l)!==void 0||p.some(y=>y.toLowerCase()===l))continue;let d={probe:s,container:o.name,port:l,effect:lk[s]},m=n.at(...c),u=s==="livenessProbe"?"warning":"error",f=r.flatMap(y=>y.ports.flatMap(v=>v.name===l?[{other:y,candidate:v}]:[]))[0];if(f){let y=f.candidate.containerPort;t(m,"other",{data:{...d,other:f.other.name},related:[{at:n.at(...f.candidate.path,"name"),message:`"${l}" is declared here`}],suggestion:y===void 0?void 0:`Its number is ${y}.`,severity:u});continue}let h=o.ports.map(({name:y,containerPort:v})=>v===void 0?y??"one without number":y===void 0?String(v):`${v} (${y})`),g=U(l,p);t(m,"absent",{data:{...d,ports:h.length===0?"it declares none":`its ports are ${h.join(", ")}`},related:[{at:n.keyAt(...o.path,"ports"),message:`the ports of "${o.name}"`}].slice(0,h.length),suggestion:g&&`Did you mean "${g}"?`,severity:u})}}}})});function xd(){let e="admissionregistration.k8s.io/v1";return{served:[e],removed:{"admissionregistration.k8s.io/v1beta1":{gone:22,use:e,fields:"`sideEffects` and `admissionReviewVersions` are required there."}}}}function Wo(e,t){return Ra(Ra(Sd,e)?.removed,t)}function Td(e){return Ra(Sd,e)?.served}var Pd,pk,jo,Zt,Fo,Ta,Sd,Ra,Rd,Aa=w(()=>{"use strict";Pd="A backend is written `service: {name, port: {number: 80}}` there, `spec.backend` is `spec.defaultBackend`, and every path has a `pathType`.",pk="`spec.selector` is required there, and cannot be changed later.",jo=e=>({served:["apps/v1"],removed:Object.fromEntries(e.map(t=>[t,{gone:16,use:"apps/v1",fields:pk}]))}),Zt={served:["v1"]},Fo={served:["rbac.authorization.k8s.io/v1"],removed:{"rbac.authorization.k8s.io/v1beta1":{gone:22,use:"rbac.authorization.k8s.io/v1"},"rbac.authorization.k8s.io/v1alpha1":{gone:22,use:"rbac.authorization.k8s.io/v1"}}},Ta=["extensions/v1beta1","apps/v1beta1","apps/v1beta2"],Sd={Ingress:{served:["networking.k8s.io/v1"],removed:{"networking.k8s.io/v1beta1":{gone:22,use:"networking.k8s.io/v1",fields:Pd},"extensions/v1beta1":{gone:22,use:"networking.k8s.io/v1",fields:Pd}}},IngressClass:{served:["networking.k8s.io/v1"],removed:{"networking.k8s.io/v1beta1":{gone:22,use:"networking.k8s.io/v1"}}},NetworkPolicy:{served:["networking.k8s.io/v1"],removed:{"extensions/v1beta1":{gone:16,use:"networking.k8s.io/v1"}}},EndpointSlice:{served:["discovery.k8s.io/v1"],removed:{"discovery.k8s.io/v1beta1":{gone:25,use:"discovery.k8s.io/v1",fields:"`topology` is `nodeName` and `zone` there."}}},PodDisruptionBudget:{served:["policy/v1"],removed:{"policy/v1beta1":{gone:25,use:"policy/v1",fields:"An empty `selector` selects every Pod of the namespace there."}}},CronJob:{served:["batch/v1"],removed:{"batch/v1beta1":{gone:25,use:"batch/v1"},"batch/v2alpha1":{gone:21,use:"batch/v1"}}},HorizontalPodAutoscaler:{served:["autoscaling/v2","autoscaling/v1"],removed:{"autoscaling/v2beta1":{gone:25,use:"autoscaling/v2",fields:"A metric has a `target` with a `type` there."},"autoscaling/v2beta2":{gone:26,use:"autoscaling/v2"}}},CustomResourceDefinition:{served:["apiextensions.k8s.io/v1"],removed:{"apiextensions.k8s.io/v1beta1":{gone:22,use:"apiextensions.k8s.io/v1",fields:"Every version has a structural `schema` there."}}},ValidatingWebhookConfiguration:xd(),MutatingWebhookConfiguration:xd(),Role:Fo,RoleBinding:Fo,ClusterRole:Fo,ClusterRoleBinding:Fo,Deployment:jo(Ta),DaemonSet:jo(Ta),ReplicaSet:jo(Ta),StatefulSet:jo(["apps/v1beta1","apps/v1beta2"]),Job:{served:["batch/v1"]},Service:Zt,Endpoints:Zt,Pod:Zt,ReplicationController:Zt,ConfigMap:Zt,Secret:Zt,Namespace:Zt,ServiceAccount:Zt};Ra=(e,t)=>e&&Object.hasOwn(e,t)?e[t]:void 0;Rd=new Set(["networking.k8s.io","discovery.k8s.io","rbac.authorization.k8s.io","apiextensions.k8s.io","admissionregistration.k8s.io","storage.k8s.io","coordination.k8s.io","scheduling.k8s.io","node.k8s.io","events.k8s.io","certificates.k8s.io"])});var Ad,Cd=w(()=>{"use strict";V();Aa();Ad=N({id:"removed-api-version",summary:"An object has an API version that Kubernetes no longer serves.",severity:"error",evidence:"local",since:"0.1.0",messages:{removed:{text:'{kind} "{name}" has the API version {version}, which Kubernetes has not served since 1.{gone}.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"If the cluster is older than 1.{gone}, set `kubernetesVersion` in ingress-lint.yaml."}},check(e,t){let{major:n,minor:r}=e.settings.kubernetesVersion;for(let o of e.resources){let{kind:a,name:s,apiVersion:i}=o,l=Wo(a,i);if(!l||n===1&&r<l.gone)continue;let{gone:c,use:p,fields:d}=l;t(o.at("apiVersion"),"removed",{data:{kind:a,name:s,version:i,gone:c},suggestion:`Use \`apiVersion: ${p}\`.${d===void 0?"":` ${d}`}`})}}})});function wr(e){let t=[...e].map(([n,r])=>`${n}=${r}`).join(", ");return t===""?"none":t}function Xt(e){return e.owner.keyAt(...e.path,"metadata","labels")}function Bo({labels:e},t){if(e.size<=4)return wr(e);let n=[...e].filter(([r,o])=>t.has(r)||[...t.values()].includes(o));return n.length===0?wr([...e].slice(0,4)):wr(n)}var kr=w(()=>{"use strict"});function Ca({group:e,kind:t}){return t==="Rollout"?e==="argoproj.io":dk.has(t)&&(e==="apps"||e==="extensions")}function mk(e,t,n){return t==="Exists"?`${e} to exist`:t==="DoesNotExist"?`${e} not to exist`:`${e} ${t==="In"?"in":"not in"} (${n.join(", ")})`}function Ho(e){if(!Ca(e))return[];let{selector:t,template:n}=e.view;if(!t||!n)return[];let{labels:r}=n,o=(i,l)=>[i,r.get(i)??"",...l].some($)||n.labelsUnreadable,a=[];for(let[i,l]of t.matchLabels){if(r.get(i)===l||o(i,[l]))continue;let c=e.at("spec","selector","matchLabels",i);a.push({key:i,wanted:`${i}=${l}`,value:l,found:r.get(i),at:c})}let s=["spec","selector","matchExpressions"];return H(C(e.value,s)).forEach((i,l)=>{let c=O(b(i,"key")),p=O(b(i,"operator")),d=H(b(i,"values")).filter(u=>typeof u=="string");if(c===void 0||p===void 0||o(c,d)||Fs(r,{key:c,operator:p,values:d}))return;let m=e.at(...s,l,d.length>0?"values":"key");a.push({key:c,wanted:mk(c,p,d),value:void 0,found:r.get(c),at:m})}),a}var dk,Ia=w(()=>{"use strict";V();dk=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"])});function fk(e){if(!j(e))return!1;let t=b(e,"matchLabels"),n=b(e,"matchExpressions"),r=o=>o==null||j(o)&&Object.keys(o).length===0;return r(t)&&(r(n)||Array.isArray(n)&&H(n).length===0)}function Na({kind:e,group:t}){return t==="argoproj.io"?"Argo Rollouts marks the Rollout as invalid and makes no Pods":`The API server refuses the ${e}`}function hk({kind:e}){return e==="StatefulSet"||e==="DaemonSet"?e.toLowerCase():"deployment"}var uk,Id,Nd=w(()=>{"use strict";V();kr();Ia();uk=["Deployment","StatefulSet","DaemonSet","ReplicaSet","Rollout"];Id=N({id:"selector-template-mismatch",summary:"The selector of a workload does not match the labels of its own Pods.",severity:"error",evidence:"local",since:"0.1.0",messages:{label:{text:"The selector of {workload} asks for {wanted}, but its Pod template has {found}.",effect:'{refusal}: "`selector` does not match template `labels`".',help:"Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed."},several:{text:"The selector of {workload} asks for labels that its Pod template has not: {wanted}.",effect:'{refusal}: "`selector` does not match template `labels`".',help:"Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed."},missing:{text:"{workload} has no selector.",effect:'{refusal}: "spec.selector: Required value".',help:"Add a `selector` with `matchLabels` that the Pod template has."},empty:{text:"The selector of {workload} is empty.",effect:'{refusal}: "empty selector is invalid for {type}".',help:"Add `matchLabels` that the Pod template has."}},check(e,t){for(let n of uk)for(let r of e.all(n)){let{template:o}=r.view;if(!o||!Ca(r))continue;let a=r.title,s=C(r.value,["spec","selector"]),i=o.labels.size>0&&o.containers.length>0;if(s==null&&r.apiVersion==="apps/v1"){let g=s===null?r.keyAt("spec","selector"):r.keyAt("spec");i&&t(g,"missing",{data:{workload:a,refusal:Na(r)}});continue}if(fk(s)&&r.apiVersion==="apps/v1"&&i){t(r.keyAt("spec","selector"),"empty",{data:{workload:a,refusal:Na(r),type:hk(r)}});continue}let l=Ho(r),[c,p]=l;if(!c)continue;let d=[{at:Xt(o),message:"the labels of the Pod template"}],m={workload:a,refusal:Na(r)};if(p){let g=l.map(y=>y.wanted).join(", ");t(r.keyAt("spec","selector"),"several",{data:{...m,wanted:g},related:d});continue}let u=c.found===void 0?`no label "${c.key}"`:`${c.key}=${c.found}`,f=c.found===void 0?U(c.key,o.labels.keys()):void 0,h={at:r.at(...o.path,"metadata","labels",c.key),message:`${u} is here`};t(c.at,"label",{data:{...m,wanted:c.wanted,found:u},related:c.found===void 0?d:[h],suggestion:f&&`The template has the label "${f}".`})}}})});var $d,Od=w(()=>{"use strict";V();Ln();$d=N({id:"service-not-found",summary:"A route or a target group names a Service that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{backend:{text:'Service "{service}" is not defined in namespace "{namespace}".',effect:"The API server accepts the object; the controller finds no Service and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.",help:'Name a Service of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.'},targetGroup:{text:'Service "{service}" is not defined in namespace "{namespace}".',effect:"The target group is left without targets: the load balancer refuses every connection of its listener.",help:"Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere."},configGroup:{text:'Service "{service}", which the target group feeds, is not defined in namespace "{namespace}".',effect:"Nothing answers on the port of the target group: all its targets are unhealthy, and connections fail.",help:"Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere."},rollout:{text:'Service "{service}" of the Rollout is not defined in namespace "{namespace}".',effect:"Argo Rollouts marks the Rollout as degraded and does not roll out.",help:"Define the Service, or declare it under `externals` if it lives elsewhere."}},check(e,t){let n={backend:"backend","target-group":"targetGroup","rollout-service":"rollout"},r=new Map;for(let o of e.references({to:"Service"})){if(!Object.hasOwn(n,o.role)||o.state!=="absent")continue;let{from:a,role:s,name:i}=o;if(s==="backend"&&Nn(i)!==void 0)continue;let l=[a.kind,a.namespace,a.name,s,i].join("/"),c=r.get(l);c?c.push(o):r.set(l,[o])}for(let[o,...a]of r.values()){let{name:s,namespace:i,open:l,role:c}=o,{suggestion:p,related:d}=at(e,o);t(o.at,n[c],{data:{service:s,namespace:i},suggestion:p,related:[...d,...a.map(({at:m})=>({at:m,message:"named again here"}))],open:l})}for(let{group:o,state:a,open:s}of e.targetGroups()){if(a!=="absent")continue;let{name:i,namespace:l}=o.service,{suggestion:c,related:p}=at(e,{kind:"Service",namespace:l,name:i});t(o.at("service"),"configGroup",{data:{service:i,namespace:l},suggestion:c,related:p,open:s})}}})});function Md(e){return e.view.ports.map(({port:n,name:r})=>r===void 0?String(n):`${n} (${r})`).join(", ")}function gk(e,t,n){let{ports:r}=t.view,o=typeof n=="number"?n:/^\d+$/.test(n)?Number(n):void 0;if(typeof n=="string"&&o!==void 0&&r.some(s=>s.port===o))return`"${n}" in quotes is a port name; write \`number: ${o}\` without quotes.`;for(let s of r){let i=`the Service port is ${s.port}${s.name===void 0?"":` (${s.name})`}.`;if(o!==void 0&&s.nodePort===o)return`${o} is the nodePort; ${i}`;if(s.targetPort===n||o!==void 0&&s.targetPort===o)return`${typeof n=="number"?n:`"${n}"`} is the targetPort, the container's side; ${i}`}for(let{port:s,endpoints:i}of e.ports(t))for(let{declared:l}of i){if(l?.port.containerPort===o&&o!==void 0)return`${o} is the container port; the Service port is ${s.port}.`;if(typeof n=="string"&&l?.port.name===n)return`"${n}" is the name of the container port; the Service port is ${s.name??s.port}.`}if(typeof n=="number"){let[s,i]=r;return!s&&C(t.value,["ports"])!==void 0?"Move `ports` of the Service into its `spec`.":s&&!i?`The only port of the Service is ${s.port}.`:void 0}let a=r.find(s=>s.name?.toLowerCase()===n.toLowerCase());return a?`Did you mean "${a.name}"? Port names are lower case.`:void 0}var Ed,Dd=w(()=>{"use strict";V();Ed=N({id:"service-port-not-found",summary:"A route or a target group asks for a port that the Service does not have.",severity:"error",evidence:"pair",since:"0.1.0",messages:{number:{text:'Service "{service}" has no port {port}; {ports}.',effect:"{effect}",help:"Give the number or the name of a Service port."},name:{text:'Service "{service}" has no port named "{port}"; {ports}.',effect:"{effect}",help:"Give the name or the number of a Service port."}},check(e,t){for(let{from:n,port:r,target:o,role:a}of e.references({to:"Service"})){if(r?.state!=="absent"||!o)continue;let s=o,{ports:i,headless:l,type:c,selector:p}=s.view;if(i.length===0&&!l&&c!=="ExternalName"&&p)continue;let d=r.number??r.name??"";if(n.kind==="Ingress"&&typeof d=="string"&&Je(d)!==void 0)continue;let m=[s.view.ports.length>0?{at:s.keyAt("spec","ports"),message:`Service "${s.name}" has the ports ${Md(s)}`}:C(s.value,["ports"])===void 0?{at:s.at("metadata","name"),message:`Service "${s.name}" is defined here`}:{at:s.keyAt("ports"),message:"these ports stand beside `spec`, where nothing reads them"}],u=s.view.ports.length===0?"it has no ports":`its ports are ${Md(s)}`,f=a==="target-group"?"The AWS Load Balancer Controller cannot find the port and deregisters every target.":"The API server accepts the object; the controller finds no such port and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.";t(r.at,typeof d=="number"?"number":"name",{data:{service:s.name,port:d,ports:u,effect:f},suggestion:gk(e,s,d),related:m})}}})});function $a(e){for(let t of[e.labels.keys(),e.annotations.keys()])for(let n of t)if(yk.some(r=>n.startsWith(r)))return!0;return[...e.labels.values()].some(t=>t==="patroni"||t==="spilo")}function bk(e,t){return/^(vault|openbao)-/.test(e)?!0:/(^|[-./_])(role|leader|master|primary|active|instance-?role)$/i.test(e)&&/^(true|false|yes|leader|master|primary|active|standby|replica|secondary|slave|follower|readonly|read-only|rw|ro)$/i.test(t)}function wk(e,t){let n=e.view.selector??new Map;if(n.has("istio")&&!t.some(r=>r.labels.has("istio")))return!0;for(let r of n.keys()){let o=Ld(r);if(o===void 0||vk.has(o)||t.some(s=>kk(s,e,r)))continue;let a=t.flatMap(s=>[...s.labels.keys()]);if(!a.some(s=>Ld(s)===o)&&U(r,a)===void 0)return!0}return!1}function kk(e,t,n){if(e.namespace!==t.namespace)return!1;if(e.owner.name===t.name)return!0;let r=a=>a.slice(a.indexOf("/")+1),o=t.view.selector?.get(n);return[...e.labels].some(([a,s])=>s===o&&(r(a)===r(n)||Vd.has(r(a))&&Vd.has(r(n))))}function xk(e,t,n){return e.resources.some(r=>r.definition!==void 0||r.namespace!==t?!1:Pk.some(o=>{let a=C(r.value,o);return j(a)&&[...n].every(([s,i])=>b(a,s)===i)}))}function Sk(e){return H(b(e.value,"rules")).some(t=>{let n=H(b(t,"resources")),r=H(b(t,"verbs"));return["pods","*"].some(o=>n.includes(o))&&["patch","update","*"].some(o=>r.includes(o))})}function Tk(e,t){let{owner:n,namespace:r}=t;if(!Rk.has(n.kind)||e.hidden(r)!=="no"||[...t.labels].some(s=>s.some(i=>/patroni|spilo|vault|openbao/.test(i))))return!0;let o=O(C(n.value,[...t.path,"spec","serviceAccountName"]))??"default",a=o==="default";for(let s of e.resources)if(s.group==="rbac.authorization.k8s.io"){if((s.kind==="ClusterRole"||s.namespace===r)&&Sk(s))return!0}else s.kind==="ServiceAccount"&&(a||=s.namespace===r&&s.name===o);return!a}function Gd(e,t){let{namespace:n,view:r}=t,o=r.selector??new Map;if($(n)||$a(t)||wk(t,e.pods)||xk(e,n,o))return"likely";let a=e.pods.filter(s=>s.namespace===n&&[...o].every(([i,l])=>s.labels.get(i)===l||!s.labels.has(i)&&bk(i,l)));return a.length===0?"no":a.some(s=>Tk(e,s))?"likely":"hardly"}var yk,vk,Ld,Vd,Pk,Rk,Oa=w(()=>{"use strict";V();yk=["control-plane.alpha.kubernetes.io/leader","multicluster.x-k8s.io/","multicluster.kubernetes.io/","multicluster.linkerd.io/","mirror.linkerd.io/","service.cilium.io/","io.cilium/","submariner.io/","consul.hashicorp.com/","tailscale.com/","skupper.io/","internal.skupper.io/","liqo.io/","karmada.io/","kube-vip.io/","gluster.kubernetes.io/","serving.knative.dev/","flagger.app/","getambassador.io/","patroni","spilo-role"];vk=new Set(["app.kubernetes.io","kubernetes.io","k8s.io","helm.sh"]),Ld=e=>e.includes("/")?e.slice(0,e.indexOf("/")):void 0;Vd=new Set(["app","application","component","k8s-app","name","run","service"]);Pk=[["spec","template","metadata","labels"],["spec","metadata","labels"],["spec","labels"]];Rk=new Set(["Deployment","ReplicaSet","StatefulSet"])});function jd(e,t){let n=[...(e.view.selector??new Map).keys()],[r,o]=t?t.failing:n.map(s=>({key:s,found:""}));if(!r||o)return e.keyAt("spec","selector");let a=r.found===void 0?"keyAt":"at";return e[a]("spec","selector",r.key)}function Ma(e,t){return t.namespace===e.settings.namespace&&O(C(t.value,["metadata","namespace"]))===void 0}function Fd({pod:e},t,n){for(let[r,o]of e.labels)if(o===n)return r;return U(t,e.labels.keys())}function Fn(e,t){let[n,r]=e.length<t.length?[e,t]:[t,e];return U(e,[t])!==void 0||n.length>2&&(r.startsWith(n)||r.endsWith(n))}function Wd(e){let[t,n]=e?.failing??[];return e?.onObject===!0||!!t&&!n&&t.found!==void 0&&Fn(t.wanted,t.found)}var Ea=w(()=>{"use strict";V()});var Bd,Hd=w(()=>{"use strict";V();Oa();kr();Ea();Yt();Ia();Bd=N({id:"service-selects-no-pod",summary:"The selector of a Service matches the Pods of no workload.",severity:"error",evidence:"absent",since:"0.1.0",messages:{value:{text:'Service "{service}" selects no Pod: the Pods of {workload} have {key}={found}, not {key}={wanted}.',effect:"{effect}",help:"Make the label in the selector and in the Pod template the same."},key:{text:'Service "{service}" selects no Pod: the Pods of {workload} have no label "{key}".',effect:"{effect}",help:"Take the label out of the selector, or add it to the Pod template; every entry of a selector must match."},object:{text:'Service "{service}" selects no Pod: {workload} has the labels {labels} itself, but its Pod template has not.',effect:"{effect}",help:"Put the labels into the metadata of the Pod template: a Service selects Pods, not the workload that makes them."},namespace:{text:'Service "{service}" selects no Pod: {workload} with the labels {labels} is in namespace "{other}", not in "{namespace}".',effect:"{effect}",help:"Put both into one namespace: a Service selects Pods of its own namespace only."},none:{text:'Service "{service}" selects no Pod: no workload in namespace "{namespace}" has the labels {labels}.',effect:"{effect}",help:"Use labels that the Pod template of the workload has, or declare the Pods under `externals` if they are made elsewhere."}},check(e,t){for(let n of e.all("Service")){let{selector:r}=n.view;if(!r||e.selects(n).state!=="none")continue;let o=Gd(e,n);if(o==="likely")continue;let a=o==="hardly",s=e.nearestPods(n),i=s&&!s.otherNamespace?Ho(s.pod.owner):[];if(s?.failing.some(({key:k})=>i.some(P=>P.key===k))||n.namespace==="kube-system"&&!Wd(s))continue;let l=e.pods.some(({namespace:k,owner:P})=>k===n.namespace&&P.changeable),c=jd(n,s),p=wr(r),d={service:n.name,effect:Co(e,n)};if(!s){l||t(c,"none",{data:{...d,namespace:n.namespace,labels:p},open:!0});continue}let{pod:m,failing:u}=s,f=m.owner.title,h=Bo(m,r),g=[{at:Xt(m),message:`the Pods of ${f} have the labels ${h}`}],[y,v]=u,x=m.owner.name===n.name;if(s.otherNamespace){if($(m.namespace))continue;let k=Ma(e,n)||Ma(e,m.owner)||!e.pods.some(P=>P.namespace===n.namespace);t(c,"namespace",{data:{...d,workload:f,labels:p,other:m.namespace,namespace:n.namespace},related:g,open:k})}else if(s.onObject)t(c,"object",{data:{...d,workload:f,labels:p},related:g});else if(y&&!v&&y.found===void 0){let k=Fd(s,y.key,y.wanted),P=k&&`Did you mean "${k}"?`;t(c,"key",{data:{...d,workload:f,key:y.key},related:g,suggestion:P,open:a})}else if(y&&!v&&y.found!==void 0&&(x||Fn(y.wanted,y.found))){let{key:k,found:P,wanted:L}=y,K=Fn(L,P)?`Did you mean "${P}"?`:void 0;t(c,"value",{data:{...d,workload:f,key:k,found:P,wanted:L},related:g,suggestion:K})}else l||t(c,"none",{data:{...d,namespace:n.namespace,labels:p},related:g,open:a})}}})});function _d(e,t){if(!j(e)||t&&O(b(e,"image"))===void 0)return!1;let n=b(e,"ports");return n==null?!0:Array.isArray(n)&&n.every(r=>{if(!j(r))return!1;let{name:o,containerPort:a}=r;return![o,a].some(s=>typeof s=="string"&&$(s))})}function Qt(e){if(e.injected)return!1;let t=b(C(e.owner.value,e.path),"spec"),n=H(b(t,"containers")),r=b(t,"initContainers")??[];return n.length===0||!Array.isArray(r)?!1:n.every(o=>_d(o,!0))&&r.every(o=>_d(o,!1))}function Gt({owner:e}){if(e.kind==="Job"||e.kind==="CronJob")return!0;if(e.kind!=="Pod")return e.view.replicas===0;let t=C(e.value,["spec","restartPolicy"]);return t==="Never"||t==="OnFailure"||e.annotations.has("helm.sh/hook")}function jt(e){return e.containers.flatMap(t=>t.role==="init"?[]:t.ports)}function Wn(e){let t=new Set;for(let n of e)for(let{name:r,containerPort:o,protocol:a}of jt(n)){if(o===void 0)continue;let s=a==="TCP"?String(o):`${o}/${a}`;t.add(r===void 0?s:`${s} (${r})`)}return t.size===0?"none":[...t].join(", ")}var un=w(()=>{"use strict";V()});function Pr(e,t){return typeof e=="string"?t.test(e):typeof e=="number"?t.test(String(e)):Array.isArray(e)?e.some(n=>Pr(n,t)):j(e)&&Object.entries(e).some(([n,r])=>!Ak.has(n)&&Pr(r,t))}function*Da(e){if(Array.isArray(e))for(let t of e)yield*Da(t);if(j(e))for(let[t,n]of Object.entries(e)){let r=t.startsWith("configMap")?b(n,"name"):void 0;typeof r=="string"&&(yield r),yield*Da(n)}}function _o(e,t,n){let r=new RegExp(`(?<![\\d.])${n}(?![\\d.]\\d|\\d)`),o=C(t.owner.value,t.path);if(Pr(b(o,"spec"),r)||Pr(C(o,["metadata","annotations"]),r))return!0;for(let a of Da(b(o,"spec"))){let s=e.get("ConfigMap",t.namespace,a);if(!s||Pr(b(s.value,"data"),r))return!0}return!1}var Ak,La=w(()=>{"use strict";V();Ak=new Set(["ports","image","resources","containerPort","nodePort"])});function xt(e){let t=[...new Set(e.map(a=>a.owner.title))],n=t.length>4?t.slice(0,3):t,r=t.length-n.length,o=r>0?`${r} more`:n.pop();return n.length===0?o??"":`${n.join(", ")} and ${o}`}var xr=w(()=>{"use strict"});function Kd(e){return JSON.stringify(e.containers.map(({path:t,image:n})=>{let r=C(e.owner.value,t);return[n?.replace(/[:@][^/]*$/,""),b(r,"command"),b(r,"args")]}))}function Ck({port:e,endpoints:t}){let n=t.flatMap(({pod:s,declared:i})=>i&&!Gt(s)?[s]:[]);if(typeof e.targetPort!="number"||n.length===0)return{serving:[],others:[]};let r=new Set(n.map(Kd)),o=new Set(n.map(({owner:s})=>s.title)),a=t.flatMap(({pod:s,declared:i})=>{let l=o.has(s.owner.title)||C(s.owner.value,["metadata","ownerReferences"])!==void 0;return i||l||!Qt(s)||r.has(Kd(s))?[]:[s]});return{serving:n,others:a}}var qd,Ud=w(()=>{"use strict";V();un();kr();La();xr();qd=N({id:"service-selects-several-workloads",summary:"A Service selects Pods of several workloads, and some do not serve its port.",severity:"warning",evidence:"pair",recommended:!1,since:"0.1.0",messages:{port:{text:'Service "{service}" also selects the Pods of {others}, which {declare} port {target}.',effect:"A number is used on every selected Pod: the part of the requests that reaches these Pods is refused.",help:"Add a label to the selector that only the Pods of {serving} have."},job:{text:'Service "{service}" also selects the Pods of {others}.',effect:"While a Pod of it runs, a part of the requests to port {target} reaches it and is refused.",help:"Add a label to the selector that only the Pods of {serving} have."}},check(e,t){for(let n of e.all("Service")){let{pods:r}=e.selects(n);if(r.length<2||n.view.headless||n.view.selectorUnreadable||r.some(({owner:a})=>a.kind==="Rollout"))continue;let o=n.keyAt("spec","selector");for(let a of e.ports(n)){let{serving:s,others:i}=Ck(a),l=a.port.targetPort??"",c=i.filter(g=>typeof l!="number"||!_o(e,g,l)),p=c.filter(Gt),d=c.filter(g=>!Gt(g)),m=d.length>0?d:p;if(m.length===0)continue;let u={service:n.name,target:l,serving:xt(s),others:xt(m)},f=m.slice(0,3).map(g=>({at:Xt(g),message:`${g.owner.title} has these labels too`})),h=m.some(g=>jt(g).length>0);d.length>0?t(o,"port",{data:{...u,declare:h?"declare other ports but not":"do not declare"},related:f}):t(o,"job",{data:u,related:f});break}}}})});function zd(e,t){return e.context.broken.some(({file:n,start:r,end:o})=>n.text.slice(r,o).includes(t))}var Jd=w(()=>{"use strict"});function Ik(e){return H(b(e.value,"rules")).some(t=>{let n=H(b(t,"resources")),r=H(b(t,"verbs"));return(n.includes("endpoints")||n.includes("endpointslices"))&&["create","update","patch","*"].some(o=>r.includes(o))})}function Nk({kind:e,value:t,namespace:n},r,o){let a=b(t,"spec");return e==="VirtualService"?H(b(a,"hosts")).some(s=>s===r&&n===o||typeof s=="string"&&(s===`${r}.${o}`||s.startsWith(`${r}.${o}.svc`))):n!==o?!1:e==="TrafficSplit"?b(a,"service")===r:H(b(a,"parentRefs")).some(s=>b(s,"kind")==="Service"&&b(s,"name")===r)}function Yd(e,t){let{name:n,namespace:r}=t;return r==="default"&&n==="kubernetes"||r==="kube-system"||e.hidden(r)==="here"||$a(t)?!0:e.resources.some(o=>o.group==="rbac.authorization.k8s.io"?(o.kind==="ClusterRole"||o.namespace===r)&&Ik(o):o.kind==="ServiceImport"||o.kind==="Canary"?o.namespace===r&&(o.name===n||O(C(o.value,["spec","targetRef","name"]))===n):Nk(o,n,r))}var Zd=w(()=>{"use strict";V();Oa()});var Xd,Qd=w(()=>{"use strict";V();Jd();Zd();br();Ea();Yt();Xd=N({id:"service-without-endpoints",summary:"A Service has neither a selector nor endpoints of its own.",severity:"error",evidence:"absent",since:"0.1.0",messages:{none:{text:'Service "{service}" has no selector, and no EndpointSlice belongs to it.',effect:"{effect}",help:'Add a `selector`, or an EndpointSlice with the label `kubernetes.io/service-name: {service}` in namespace "{namespace}".'}},check(e,t){for(let r of e.all("Service")){let{name:o,namespace:a,view:s}=r;if(e.selects(r).state!=="manual"||e.manualEndpoints(r).length>0)continue;let{externals:i,completeness:l}=e.settings;if(et(b(r.value,"spec"),Fe.service,"selector")||l==="open"||s.headless||s.ports.length===0||o===""||[o,a,s.type].some($)||zd(e,o)||i.some(y=>["Pod","Endpoints","EndpointSlice"].some(v=>y.matches(v,a,o)))||r.view.selectorUnreadable||Yd(e,r))continue;let c=C(r.value,["spec"]),p=j(c)?Object.keys(c):[],d=U("selector",p.filter(y=>j(C(c,[y])))),m=e.all("EndpointSlice").find(y=>y.namespace===a&&n(y.name,o)),u=y=>e.get("Service",a,y)!==void 0,f=e.all("Endpoints").find(y=>y.namespace===a&&!u(y.name)&&Fn(o,y.name)),h=e.all("Endpoints").find(y=>y.name===o)??e.all("EndpointSlice").find(y=>y.view.serviceName===o),g=p.includes("selector")?r.keyAt("spec","selector"):d!==void 0?r.keyAt("spec",d):r.at("metadata","name");t(g,"none",{data:{service:o,namespace:a,effect:Co(e,r)},open:l==="auto"&&!d&&!m&&!f&&!h&&!e.pods.some(y=>y.namespace===a),...d!==void 0?{suggestion:`Did you mean "selector"? "${d}" is no field of a Service.`}:m?{suggestion:`EndpointSlice "${m.name}" says that it belongs to ${m.view.serviceName===void 0?"no Service":`Service "${m.view.serviceName}"`}.`,related:[{at:m.at("metadata","name"),message:`${m.title} is here`}]}:f?{suggestion:`Endpoints must have the name of the Service; these are called "${f.name}".`,related:[{at:f.at("metadata","name"),message:`${f.title} is here`}]}:h?{suggestion:`${h.title} is in namespace "${h.namespace}".`,related:[{at:h.at("metadata","name"),message:`${h.title} is here`}]}:{}})}function n(r,o){return r===o||r.startsWith(`${o}-`)||U(o,[r])!==void 0}}})});var em,tm=w(()=>{"use strict";V();Ln();kr();em=N({id:"stateful-set-service-not-found",summary:"The governing Service of a StatefulSet is missing or selects other Pods.",severity:"warning",evidence:"absent",since:"0.1.0",messages:{missing:{text:'Service "{service}", which {workload} names as its `serviceName`, is not defined in namespace "{namespace}".',effect:"The Pods run, but their own names ({pod}) do not resolve.",help:"Add a headless Service (`clusterIP: None`) of that name which selects the Pods, or name the one that does."},others:{text:'Service "{service}", which {workload} names as its `serviceName`, does not select its Pods.',effect:"The Pods run, but their own names ({pod}) do not resolve.",help:"Name the Service that selects the Pods of this StatefulSet."}},check(e,t){for(let n of e.references({role:"governing-service",to:"Service"})){let{from:r,name:o,namespace:a,target:s,state:i,open:l,at:c}=n,p={service:o,workload:r.title,pod:`${r.name}-0.${o}.${a}.svc`};if(i==="absent"){let{candidate:h,...g}=at(e,n),y=h?.why!=="kind";if(!y&&e.settings.completeness==="open")continue;let x=![...e.all("Service"),...e.pods.map(({owner:k})=>k)].some(k=>k!==r&&k.namespace===a);t(c,"missing",{...y?g:{},data:{...p,namespace:a},open:l,...x&&{severity:"note"}});continue}if(i!=="present"||!s)continue;let d=s,m=e.selects(d),u=e.pods.find(h=>h.owner===r),{selector:f}=d.view;m.state!=="pods"||!u||!f||m.pods.includes(u)||d.view.selectorUnreadable||u.labelsUnreadable||m.maybeMore||t(c,"others",{data:p,severity:"note",related:[{at:d.keyAt("spec","selector"),message:`the selector of ${d.title}`},{at:Xt(u),message:`the Pods of ${r.title} have the labels ${Bo(u,f)}`}]})}}})});function Ok({value:e}){if(O(C(e,["metadata","name"]))===void 0||!["spec","data","stringData","subsets","endpoints"].some(r=>j(b(e,r))||Array.isArray(b(e,r))))return;let[t,n]=[O(b(e,"apiVersion")),O(b(e,"kind"))];return t!==void 0&&n===void 0?/^([a-z0-9.-]+\/)?v\d\w*$/.test(t)?"kind":void 0:n!==void 0&&t===void 0&&$k.has(n)?"apiVersion":void 0}var $k,nm,rm=w(()=>{"use strict";V();$k=new Set("Service Ingress IngressClass Deployment StatefulSet DaemonSet Pod ReplicaSet Job CronJob ConfigMap Secret Namespace Endpoints EndpointSlice IngressRoute Middleware TargetGroupBinding Rollout".split(" "));nm=N({id:"syntax-error",summary:"A manifest cannot be read, or has no kind or apiVersion.",severity:"error",evidence:"local",since:"0.1.0",messages:{unreadable:{text:"The document cannot be read: {problem}.",effect:"Programs that apply it (kubectl, Helm, Argo CD) refuse the file, and nothing that it defines is checked here.",help:"Correct the text at this place."},"no-kind":{text:'The object "{name}" has no `{field}`.',effect:'Programs that apply it refuse the file ("{field} not set"), and the object is not checked here.',help:"Add `{field}` at the top of the document."}},check(e,t){for(let n of e.context.broken)t({document:n,path:[],part:"value"},"unreadable",{data:{problem:n.problem?.message??"the text is no YAML"}});if(!e.context.kustomized)for(let n of e.context.documents){let r=Ok(n);if(r===void 0)continue;let a=(j(n.value)?Object.keys(n.value):[]).find(i=>i!==r&&i.toLowerCase()===r.toLowerCase());t(a===void 0?{document:n,path:[],part:"value"}:{document:n,path:[a],part:"key"},"no-kind",{data:{name:O(C(n.value,["metadata","name"]))??"",field:r},suggestion:a===void 0?void 0:`Field names are read by the letter: write "${r}" for "${a}".`})}}})});function sm(e,t){return e.pods.some(({containers:n,hostNetwork:r})=>{let o=n.flatMap(a=>a.ports);return r&&o.length===0?!0:o.some(a=>a.hostPort===t||r&&a.containerPort===t)})}function Va(e,t){let{state:n,pods:r}=e.selects(t);return t.view.externalTrafficPolicy==="Local"&&n==="pods"&&r.every(a=>a.owner.kind!=="DaemonSet")}function am(e,t,n){let{ports:r}=e.view;return r.find(a=>a.port===t&&a.targetPort!==t)?`${t} is the Service port, on which only the cluster's own addresses answer.`:n.includes(t)?`${t} is the container port, on which only the Pods answer.`:void 0}function im(e,t){let{type:n,externalTrafficPolicy:r,healthCheckNodePort:o}=t.view;if(n==="LoadBalancer"&&r==="Local"&&o===void 0)return{service:t,field:"healthCheckNodePort"};let a=e.all("Service").find(s=>Vn(s)&&s.view.ports.some(i=>$o(s,i)));return a&&{service:a,field:"nodePort"}}var om,cm=w(()=>{"use strict";mn();om=[10256,10250,22]});function Sr(e,t){let{state:n,pods:r,maybeMore:o}=e.selects(t);if(n!=="pods"&&n!=="external"&&n!=="unknown")return;let a=r.flatMap(p=>p.containers.flatMap(d=>d.role==="init"?[]:d.ports.flatMap(m=>m.containerPort??[]))),s=e.ports(t),i=t.view.ports.flatMap(({targetPort:p})=>typeof p=="number"?[p]:[]),l=s.flatMap(({endpoints:p})=>p.map(d=>d.port)),c=s.every(({endpoints:p})=>p.length===r.length);return{numbers:[...new Set([...i,...l,...a])].sort((p,d)=>p-d),sure:n==="pods"&&!o&&c&&r.every(Qt)}}var Ga=w(()=>{"use strict";un()});function Ek(e,t,n,r){let{group:o,port:a}=n,{port:s,at:i}=va(o),l={group:o.name,port:s,service:r.name},c={at:r.at("spec","externalTrafficPolicy"),message:`Service "${r.name}" keeps traffic on the node`};if(!Vn(r))return;let p=e.nodePorts().filter(({number:y})=>y===s),d=p.map(y=>({at:y.at,message:`${s} is for UDP here`})),m=p.length>0&&p.every(({protocol:y})=>y==="UDP");if(s===o.port){if(!a||Gn(e,r,o))return;m&&(o.protocol==="UDP"||o.protocol==="QUIC")?t(i,"udp",{data:l,related:d}):Va(e,r)&&t(i,"local",{data:{group:o.name,service:r.name},related:[c],severity:"note"});return}let u=p.every(y=>y.service!==r&&y.service.view.externalTrafficPolicy!=="Local");if(p.length>0||om.includes(s)){m?t(i,"udp",{data:l,related:d}):u&&Va(e,r)&&t(i,"everywhere",{data:l,related:[c],severity:"warning"});return}if(e.context.incomplete!==void 0||sm(e,s))return;let{from:f,to:h}=e.settings.nodePortRange;if(s>=f&&s<=h){let y=im(e,r);if(y){let{service:v,field:x}=y,k=[{at:v.keyAt("spec","ports"),message:`Service "${v.name}" pins no ${x} here`}];t(i,"unpinned",{data:{...l,service:v.name,field:x},related:k,severity:"warning"});return}}let g=am(r,s,Sr(e,r)?.numbers??[]);t(i,"node",{data:{group:o.name,port:s},related:[{at:r.keyAt("spec","ports"),message:`Service "${r.name}" has its node ports here`}],suggestion:g,...!g&&(s<f||s>h)&&{severity:"warning"}})}function Dk(e,t,n,r){let{group:o,port:a}=n,s=Sr(e,r);if(!s)return;let{port:i,at:l}=va(o),c=[{at:r.keyAt("spec","ports"),message:`Service "${r.name}" has its ports here`}],p={group:o.name,port:i,service:r.name};if(i===o.port){let g=e.selects(r).pods.flatMap(y=>y.containers.flatMap(v=>v.ports)).some(y=>y.containerPort===i&&y.protocol==="TCP");a?.protocol==="UDP"&&(o.protocol==="UDP"||o.protocol==="QUIC")&&!g&&s.sure&&t(l,"udp",{data:p,related:c,severity:"warning"});return}if(s.numbers.includes(i))return;let{ports:d}=r.view,m=d.find(h=>h.nodePort===i),u=d.find(h=>h.port===i&&typeof h.targetPort=="number");if(!m&&!u&&!s.sure)return;let f=m?"nodePort":"Service port";t(l,"pod",{data:{...p,ports:s.numbers.length>0?s.numbers.join(", "):"other ports"},related:c,...m||u?{suggestion:`${i} is the ${f}; Pods are asked directly.`}:{severity:"warning"}})}var Mk,lm,pm=w(()=>{"use strict";V();cm();mn();Ga();jn();Mk={node:{text:'The health check of target group "{group}" asks port {port} of the nodes, on which nothing of the input listens.',effect:"All targets fail the health check: the load balancer takes none of them for healthy.",help:"Check `traffic-port`, a nodePort, or 10256 (the health of kube-proxy)."},unpinned:{text:'The health check of target group "{group}" asks port {port} of the nodes, but Service "{service}" leaves that number to chance.',effect:"The API server picks a random node port when the Service is made; a Service made anew gets another one.",help:"Pin `{field}` in the Service."},pod:{text:'The health check of target group "{group}" asks port {port} of the Pods; those of Service "{service}" have {ports}.',effect:"All targets fail the health check, unless a container listens on a port that it does not declare.",help:"Check `traffic-port`, or a port of the container."},udp:{text:'The health check of target group "{group}" asks port {port} over TCP, but Service "{service}" has it for UDP only.',effect:"Health checks are never made over UDP; nothing answers, so all targets fail them.",help:"Check another port, one for TCP."},everywhere:{text:'The health check of target group "{group}" asks port {port}, which answers on every node, but Service "{service}" has `externalTrafficPolicy: Local`.',effect:"Nodes without a ready Pod of the Service count as healthy, get traffic, and drop it.",help:"Check `traffic-port`, or the `healthCheckNodePort` of a Service of type LoadBalancer."},local:{text:'The health check of target group "{group}" asks the traffic port of Service "{service}", which has `externalTrafficPolicy: Local`.',effect:"Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.",help:"Nothing is to be done if so intended; a DaemonSet makes every node a healthy target."}};lm=N({id:"target-group-health-check-unreachable",summary:"The health check of a target group asks a port on which nothing answers.",severity:"error",evidence:"pair",since:"0.1.0",messages:Mk,check(e,t){for(let n of e.targetGroups())n.service&&n.group.healthCheck&&(kt(n.group)?Ek:Dk)(e,t,n,n.service)}})});function ja(e){return e.some(t=>Lk.includes(t))?"https":e.some(t=>Vk.includes(t))?"http":void 0}function fn(e,t){let[n,r]=e.filter(t);return r?void 0:n}function Ko(e,t,n){let r=n.protocol.includes("UDP")||n.protocol==="QUIC"?"UDP":"TCP",o=t.view.ports.filter(m=>m.protocol===r||n.protocol.startsWith("TCP_")),a=e.ports(t),s=fn(o,m=>m.port===n.port)??fn(o,m=>m.targetPort===n.port)??fn(o,m=>a.some(u=>u.port===m&&u.endpoints.some(f=>f.port===n.port)));if(s)return s;let i=Fa(`${t.namespace} ${t.name}`),l=Fa(n.name).filter(m=>!i.includes(m)),c=ja(l)??ja([n.protocol.toLowerCase()]),p=fn(o,m=>m.name!==void 0&&l.includes(m.name))??fn(o,m=>c!==void 0&&ja([...Fa(m.name??""),`${m.port}`])===c);if(p)return p;let d=e.targetGroups().flatMap(({group:m,service:u,port:f})=>u===t&&m!==n&&f?[f]:[]);return fn(t.view.ports,()=>!0)??(kt(n)?fn(o,m=>!d.includes(m)):void 0)}function Wa(e,t,n){let{port:r}=n,{ports:o,healthCheckNodePort:a}=t.view;if(a===r)return`${r} is the healthCheckNodePort, which only answers health checks.`;let s=Ko(e,t,n);if(s?.nodePort!==void 0){let{nodePort:l}=s;if(s.port===r)return`${r} is the Service port; its nodePort is ${l}.`;let c=e.ports(t).find(p=>p.port===s);return s.targetPort===r||c?.endpoints.some(p=>p.port===r)?`${r} is the container port; its nodePort is ${l}.`:`Service port ${Eo(s)} has the nodePort ${l}.`}let i=U(String(r),o.flatMap(({nodePort:l})=>l===void 0?[]:[String(l)]));return i&&`Did you mean ${i}?`}function dm(e,t,n){let{from:r,to:o}=e.settings.nodePortRange;if(n.port<r||n.port>o)return!1;let a=Ko(e,t,n),s=e.targetGroups().flatMap(i=>i.service===t&&i.port?[i.port]:[]);return(a?[a]:t.view.ports).every(i=>s.includes(i))}var Lk,Vk,Fa,mm=w(()=>{"use strict";V();mn();jn();Lk=["https","websecure","tls","ssl","443","8443"],Vk=["http","web","80","8080"];Fa=e=>e.toLowerCase().split(/[^a-z0-9]+/)});function jk(e,t,n,r){let{name:o,namespace:a}=n,{port:s}=r;if(!Vn(n)||Oo(e,n,s))return;let i=r.at("port"),l={group:r.name,port:s,service:o},c=[{at:n.keyAt("spec","ports"),message:`Service "${o}" has its ports here`}],p=e.nodePorts().filter(({number:f,field:h})=>f===s&&h==="nodePort");if(p.some(f=>f.service.name===o&&f.service.namespace===a))return;let[d]=p;if(d){let f=d.service,h=e.selects(n).pods;t(i,"otherService",{data:{...l,other:f.namespace===a?f.name:`${f.namespace}/${f.name}`},related:[{at:d.at,message:`${s} belongs to Service "${f.name}"`},...c],suggestion:Wa(e,n,r),...e.selects(f).pods.some(g=>h.includes(g))&&{severity:"warning"}});return}if(dm(e,n,r))return;let m=Ko(e,n,r),u=m?[m]:n.view.ports;if(u.every(f=>$o(n,f))){let{from:f,to:h}=e.settings.nodePortRange,g=s>=f&&s<=h;t(i,"unpinned",{data:{...l,ports:u.map(y=>`port ${Eo(y)}`).join(" and "),range:`${f}-${h}`,now:g?`${s} holds until the Service is made anew, if it holds now`:`${s} is none of them`},related:c,suggestion:g?`If the cluster has picked ${s}, write \`nodePort: ${s}\`.`:void 0,...g&&{severity:"warning"}});return}t(i,"nodePort",{data:{...l,nodePorts:Mo(n)},related:c,suggestion:Wa(e,n,r)})}function Fk(e,t,n,r){let{port:o}=r,a=Sr(e,n);if(!a||a.numbers.includes(o))return;let{ports:s}=n.view,i=s.find(({nodePort:d})=>d===o)??s.find(d=>d.port===o&&typeof d.targetPort=="number");if(!a.sure&&!i)return;let l=i?.nodePort===o?"nodePort":"Service port",c=U(String(o),a.numbers.map(String)),p=a.numbers.length>0?a.numbers:s.map(({targetPort:d})=>d);t(r.at("port"),"targetPort",{data:{group:r.name,port:o,service:n.name,ports:p.join(", ")},related:[{at:n.keyAt("spec","ports"),message:`Service "${n.name}" has its ports here`}],suggestion:i?`${o} is the ${l}; the targetPort is ${i.targetPort}.`:c&&`Did you mean ${c}?`})}var Gk,um,fm=w(()=>{"use strict";V();mm();mn();Ga();jn();Gk={nodePort:{text:'Target group "{group}" sends to port {port} of the nodes, which is no nodePort of Service "{service}"; it has {nodePorts}.',effect:"No node listens on the port: all targets fail their health checks, and connections are refused.",help:"Give the target group the nodePort of the Service port that it feeds."},otherService:{text:'Target group "{group}" sends to port {port} of the nodes, which is the nodePort of Service "{other}", not of "{service}".',effect:'The load balancer sends the traffic of this group to the Pods of Service "{other}".',help:"Give the target group the nodePort of its own Service, or name the Service that it really feeds."},unpinned:{text:'Target group "{group}" sends to port {port} of the nodes, but Service "{service}" leaves the nodePort of {ports} to chance.',effect:"The API server picks a random number from {range} when it makes the Service, and the target group cannot follow: {now}.",help:"Pin `nodePort` at that Service port to a number from {range}, and give the target group the same."},targetPort:{text:'Target group "{group}" sends to port {port} of the Pods, but those of Service "{service}" listen on {ports}.',effect:"The Pods do not listen on the port: all targets fail their health checks, and connections are refused.",help:"Give the target group the port of the container: its targets are Pods."}};um=N({id:"target-group-port-mismatch",summary:"A target group sends to a port on which its Service does not listen.",severity:"error",evidence:"pair",since:"0.1.0",messages:Gk,check(e,t){for(let{group:n,service:r,port:o}of e.targetGroups())r&&!o&&!Gn(e,r,n)&&(kt(n)?jk:Fk)(e,t,r,n)}})});var Wk,hm,gm=w(()=>{"use strict";V();jn();Wk={TCP:["TCP"],TLS:["TCP"],HTTP:["TCP"],HTTPS:["TCP"],UDP:["UDP"],QUIC:["UDP"],TCP_UDP:["TCP","UDP"],TCP_QUIC:["TCP","UDP"]},hm=N({id:"target-group-protocol-mismatch",summary:"A target group speaks another protocol than the Service port that it feeds.",severity:"error",evidence:"pair",since:"0.1.0",messages:{mismatch:{text:'Target group "{group}" of protocol {protocol} feeds port {port} of Service "{service}", which is for {has} only.',effect:"Nothing listens for {missing} on port {number}: that traffic is dropped.",help:"Use a target group of a protocol that sends {has}, or add a Service port for {missing} on the same number."}},check(e,t){for(let{group:n,service:r,port:o}of e.targetGroups()){let a=Wk[n.protocol];if(!a||!r||!o||Gn(e,r,n))continue;let s=kt(n)?r.view.ports.filter(c=>c.nodePort===n.port):e.ports(r).flatMap(c=>c.endpoints.some(p=>p.port===n.port)?[c.port]:[]),i=[...new Set(s.map(({protocol:c})=>c))];if(o.port===void 0||i.some(c=>!["TCP","UDP","SCTP"].includes(c)))continue;let l=a.filter(c=>!i.includes(c));l.length!==0&&t(n.at("protocol"),"mismatch",{data:{group:n.name,protocol:n.protocol,port:`${o.port}`,service:r.name,has:i.join(" and "),missing:l.join(" and "),number:n.port},related:s.map(c=>({at:r.at(...c.path,"protocol"),message:`port ${c.port} of Service "${r.name}" is for ${c.protocol}`}))})}}})});function Hk(e,t){return e.containers.some(({ports:n})=>n.some(({name:r,protocol:o})=>r!==t&&r?.toLowerCase()===t||r===t&&!ym.has(o)))}function*Bn(e){for(let t of e.all("Service")){let n=e.ports(t);if(n.every(({missing:i})=>i.length===0)||t.view.selectorUnreadable)continue;let{pods:r,maybeMore:o}=e.selects(t),a=r.filter(i=>!Gt(i)),s=a.length>0?a:r;for(let i of n){let{targetPort:l,protocol:c}=i.port;if(typeof l!="string"||$(l)||Je(l)!==void 0||Bk.has(l)||!ym.has(c))continue;let p=new Set(i.missing),d=s.filter(u=>p.has(u)&&Qt(u)&&!Hk(u,l));if(d.length===0)continue;let m=i.endpoints.length===0&&d.length===s.length;yield{resolution:i,target:l,lacking:d,nowhere:m,open:o}}}}function Hn(e){return e.slice(0,3).map(t=>{let r=t.containers.filter(({role:i})=>i!=="init").find(({ports:i})=>i.length>0),o=r?[...r.path,"ports"]:[...t.path,"spec","containers"],a=Wn([t]),s=a==="none"?`${t.owner.title} declares no ports`:`${t.owner.title} declares the ports ${a}`;return{at:t.owner.keyAt(...o),message:s}})}var Bk,ym,Tr=w(()=>{"use strict";V();un();Bk=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy","dapr-http","dapr-grpc","dapr-metrics"]),ym=new Set(["TCP","UDP","SCTP"])});function _k({service:e,port:t},n,r){let o=r.flatMap(jt).filter(({protocol:d})=>d===t.protocol),a=new Set(o.flatMap(({name:d})=>d??[])),s=U(n,a);if(s!==void 0)return`Did you mean "${s}"?`;let i=new Set(o.flatMap(({containerPort:d})=>d??[])),[l,c]=i;if(l===void 0||c!==void 0||e.view.ports.length>1)return;let[p]=a;return p===void 0?`The only port that they declare is ${l}, which has no name.`:`The only port that they declare is ${l}, named "${p}".`}var bm,vm=w(()=>{"use strict";V();un();Tr();Yt();xr();bm=N({id:"target-port-not-found",summary:"A named targetPort is a port of none of the Pods that the Service selects.",severity:"error",evidence:"pair",since:"0.1.0",messages:{none:{text:'The Pods that Service "{service}" selects have no port named "{target}"; they declare {ports}.',effect:"{effect}",help:"Name a port of the containers, give its number, or add the name to the port in the Pod template."},container:{text:'"{target}" is the name of a container of {workload}, not of a port; it declares {ports}.',effect:"{effect}",help:"Give the name or the number of a container port."},init:{text:'Port "{target}" belongs to init container "{container}" of {workload}, which ends before the Pod serves.',effect:"{effect}",help:"Move the port to a container that keeps running, or make this one a sidecar with `restartPolicy: Always`."}},check(e,t){for(let{resolution:n,target:r,lacking:o,nowhere:a,open:s}of Bn(e)){let{service:i,port:l,near:c}=n;if(!a||c.some(({why:k})=>k==="protocol"))continue;let p=i.at(...l.path,"targetPort"),d=st(e,i),m=d?"The API server accepts the Service; the port gets no endpoint and no SRV record, while the Pods still resolve by name.":"The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.",u={open:s,...d&&{severity:"warning"}},f={target:r,effect:m},h=c.find(({why:k})=>k==="init");if(h){let{pod:k,container:P}=h;t(p,"init",{...u,data:{...f,container:P.name,workload:k.owner.title},related:[{at:k.owner.at(...h.port.path,"name"),message:`port "${r}" is declared here`}]});continue}let g=_k(n,r,o),y=Hn(o),v=Wn(o),x=o.find(({containers:k})=>k.some(({name:P})=>P===r));x?t(p,"container",{...u,data:{...f,workload:xt([x]),ports:v},related:y,suggestion:g}):t(p,"none",{...u,data:{...f,service:i.name,ports:v},related:y,suggestion:g})}}})});var wm,km=w(()=>{"use strict";V();Tr();Yt();xr();wm=N({id:"target-port-not-on-every-pod",summary:"A named targetPort is a port of only some of the selected Pods.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{some:{text:'The Pods of {workloads}, which Service "{service}" selects too, have no port named "{target}".',effect:"They stay out of the endpoints of this port in silence: only the Pods of {others} get requests.",help:"Name the port in every Pod template, or make the selector so narrow that it leaves these Pods out."}},check(e,t){for(let{resolution:n,target:r,lacking:o}of Bn(e)){let{service:a,port:s,endpoints:i}=n;if(i.length===0||st(e,a))continue;let l=e.ports(a).filter(p=>p!==n),c=o.filter(p=>!l.some(d=>d.endpoints.some(m=>m.pod===p&&m.declared!==void 0)));c.length!==0&&t(a.at(...s.path,"targetPort"),"some",{data:{service:a.name,target:r,workloads:xt(c),others:xt(i.map(({pod:p})=>p))},related:Hn(c)})}}})});var Pm,xm=w(()=>{"use strict";V();un();Tr();Yt();Pm=N({id:"target-port-protocol-mismatch",summary:"A named targetPort exists on the Pods with another protocol only.",severity:"error",evidence:"pair",since:"0.1.0",messages:{protocol:{text:'Port {port} of Service "{service}" is {wanted}, but port "{target}" of {workload} is {found}.',effect:"A named targetPort is looked up by name and protocol: the port gets no endpoint, connections to it fail and Traefik makes no router.",help:"Give both the same `protocol`; it is TCP where none is written."}},check(e,t){for(let{resolution:n,target:r,nowhere:o,open:a}of Bn(e)){let{service:s,port:i,near:l}=n,c=l.find(({why:f})=>f==="protocol");if(!o||!c)continue;let{pod:p,port:d}=c,m=C(s.value,[...i.path,"protocol"])!==void 0,u=jt(p).find(f=>f.name!==void 0&&f.containerPort===d.containerPort&&f.protocol===i.protocol);t(s.at(...i.path,m?"protocol":"targetPort"),"protocol",{data:{service:s.name,port:i.port??"without number",wanted:i.protocol,target:r,workload:p.owner.title,found:d.protocol},related:[{at:p.owner.at(...d.path,"name"),message:`"${r}" is declared as ${d.protocol}`}],suggestion:u&&`The ${i.protocol} port with this number is named "${u.name}".`,open:a,...st(e,s)&&{severity:"warning"}})}}})});function Kk(e,t,n){let r=new Set;for(let o of e.selectedBy(t))for(let{endpoints:a}of e.ports(o))for(let s of a)s.pod===t&&s.declared&&r.add(s.port);return jt(t).flatMap(({containerPort:o,name:a,protocol:s})=>o===void 0||s!==n||r.has(o)||Sm.test(a??"")?[]:[o])}function qk(e,{port:t,endpoints:n}){let r=t.targetPort;if(typeof r!="number"||!Ke(r)||Sm.test(t.name??""))return[];if(n.length===0||n.some(({declared:s})=>s!==void 0))return[];let o=n.map(({pod:s})=>s).filter(s=>!Gt(s)),a;for(let s of o){if(!Qt(s)||_o(e,s,r))return[];let i=Kk(e,s,t.protocol);if(a=a===void 0?[...new Set(i)]:a.filter(l=>i.includes(l)),a.length===0)return[]}return a??[]}var Sm,Tm,Rm=w(()=>{"use strict";V();un();Tr();Yt();La();xr();Sm=/metric|prom|health|probe|admin|debug|pprof|jmx|monitor|gossip|memberlist|raft|peer|webhook/;Tm=N({id:"target-port-undeclared",summary:"A numeric targetPort is not among the ports that the Pods declare.",severity:"note",strict:"warning",evidence:"pair",since:"0.1.0",messages:{given:{text:'No container of {workloads} declares port {target}, to which port {port} of Service "{service}" leads; they declare {ports}.',effect:"If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.",help:"Correct the targetPort, or declare the port in the Pod template to show that it is meant."},defaulted:{text:'Port {port} of Service "{service}" has no targetPort and so leads to port {target}, which no container of {workloads} declares; they declare {ports}.',effect:"If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.",help:"Give the targetPort, or declare the port in the Pod template to show that it is meant."}},check(e,t){for(let n of e.all("Service"))if(!(e.selects(n).maybeMore||n.view.selectorUnreadable||st(e,n)))for(let r of e.ports(n)){let o=qk(e,r);if(o.length===0)continue;let{port:a,endpoints:s}=r,i=s.map(({pod:p})=>p).filter(p=>!Gt(p)),[l,c]=o;t(n.at(...a.path,a.targetPortGiven?"targetPort":"port"),a.targetPortGiven?"given":"defaulted",{data:{service:n.name,port:a.port??"without number",target:a.targetPort??"",workloads:xt(i),ports:Wn(i)},related:Hn(i),suggestion:c===void 0?`Did you mean ${l}?`:void 0})}}})});function Jk(e,t){let n=e.classOf(t).name??"",r=e.get("IngressClass","",n)?.view.controller??"";return/traefik/.test(n+r)||[...t.annotations.keys()].some(o=>o.startsWith("traefik.ingress.kubernetes.io/"))}function Yk(e){return e.resources.filter(({kind:t,group:n})=>t==="Certificate"&&/^cert-?manager\./.test(n)).map(({namespace:t,value:n})=>({secret:`${t}/${O(C(n,["spec","secretName"]))}`,hosts:H(C(n,["spec","dnsNames"])).flatMap(r=>O(r)??[])}))}var Uk,zk,Am,Cm=w(()=>{"use strict";V();Uk=/^(alb\.ingress\.kubernetes\.io\/|networking\.gke\.io\/|ingress\.gcp\.kubernetes\.io\/pre-shared-cert|traefik\.ingress\.kubernetes\.io\/router\.tls\.(certresolver|domains)|appgw\.ingress\.kubernetes\.io\/)/,zk=/^(cert-manager\.io\/(cluster-)?issuer|certmanager\.k8s\.io\/|kubernetes\.io\/tls-acme$|cert\.gardener\.cloud\/)/;Am=N({id:"tls-host-not-covered",summary:"A host of an Ingress is in none of its tls.hosts.",severity:"warning",evidence:"local",since:"0.1.0",messages:{uncovered:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"No certificate is asked for this host: HTTPS clients get the default certificate, of which every browser warns.",help:"Add the host to `tls.hosts`; a wildcard there covers exactly one label."},unlisted:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"Unless the certificate of {secrets} names this host all the same, HTTPS clients get the default certificate, of which every browser warns.",help:"Add the host to `tls.hosts`, and see that the certificate names it; a wildcard covers exactly one label."},traefik:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"Traefik picks a certificate by the names inside it: unless that of {secrets} also names this host, HTTPS clients get the default certificate, of which every browser warns.",help:"See that the certificate names the host, and add it to `tls.hosts`; a wildcard covers exactly one label."}},check(e,t){let n=new Set;for(let{view:o}of e.all("Ingress"))for(let{hosts:a}of o.tls)for(let{host:s}of a)n.add(s);let r=Yk(e);for(let o of e.all("Ingress")){let{tls:a,rules:s}=o.view;if(a.length===0||[...o.annotations.keys()].some(h=>Uk.test(h)))continue;let i=a.flatMap(({hosts:h})=>h.map(({host:g})=>g));if(a.some(({at:h})=>H(C(o.value,[...h,"hosts"])).length===0)||i.some($)||i.length===0)continue;let l=[...o.annotations.keys()].some(h=>zk.test(h)),c=!l&&Jk(e,o),p=a.flatMap(({secretName:h})=>h??[]);if(!l&&(p.some(h=>/wildcard|(^|-)star(-|$)/i.test(h)||$(h))||c&&e.resources.some(({kind:h,name:g})=>h==="TLSStore"&&g==="default")))continue;let d=p.map(h=>`"${h}"`).join(", ")||"the controller",m=r.filter(({secret:h})=>p.some(g=>h===`${o.namespace}/${g}`)),u=i.filter(h=>!h.startsWith("*")&&!s.some(({host:g})=>g!==void 0&&eo(h,g))),f=new Set;for(let{host:h,at:g}of s){if(h===void 0||$(h)||f.has(h)||n.has(h)||n.has(`*${h.slice(h.indexOf("."))}`)||!l&&m.some(v=>v.hosts.some(x=>eo(x,h))))continue;f.add(h);let y=U(h,u);t(o.at(...g,"host"),l?"uncovered":c?"traefik":"unlisted",{data:{host:h,ingress:o.name,hosts:i.join(", "),secrets:d},related:[{at:o.keyAt("spec","tls"),message:`the hosts with TLS are ${i.join(", ")}`}],suggestion:y===void 0?void 0:`Did you mean "${y}"?`})}}}})});var Zk,Im,Nm=w(()=>{"use strict";V();Ln();dn();Zk=/^(traefik\.ingress\.kubernetes\.io\/router\.tls\.certresolver$|alb\.ingress\.kubernetes\.io\/)/,Im=N({id:"tls-secret-not-found",summary:"An Ingress names a TLS Secret that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'Secret "{secret}" is not defined in namespace "{namespace}".',effect:'The API server accepts the Ingress; the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:'Name a Secret of namespace "{namespace}", add what makes it (a Certificate, an ExternalSecret ...), or declare it under `externals`.'},namespace:{text:'Secret "{secret}" is not defined in namespace "{namespace}", only in "{other}".',effect:'Secrets are never read across namespaces: the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:'Put a copy of the Secret, or the Certificate that makes it, into namespace "{namespace}", or move the Ingress.'},name:{text:'A Secret cannot have the name "{secret}".',effect:'The API server refuses the Ingress: "{words}".',help:'Give the plain name of a Secret of namespace "{namespace}": Secrets are never read across namespaces.'}},check(e,t){let n=new Map;for(let r of e.references({role:"tls"})){let{name:o,namespace:a,from:s,at:i}=r,l=$(o)?void 0:it(o);if(l!==void 0)t(i,"name",{data:{secret:o,namespace:a,words:l}});else if(r.state==="absent"&&![...s.annotations.keys()].some(c=>Zk.test(c))){let c=`${a}/${o}`,p=n.get(c);p?p.push(r):n.set(c,[r])}}for(let[r,...o]of n.values()){if(!r)continue;let{name:a,namespace:s,open:i,at:l}=r,{candidate:c,suggestion:p,related:d}=at(e,r),m=[...d,...o.map(u=>({at:u.at,message:`${u.from.title} names it too`}))];if(c?.why==="namespace"){let u=c.resource.namespace;t(l,"namespace",{data:{secret:a,namespace:s,other:u},related:m,open:i})}else t(l,"missing",{data:{secret:a,namespace:s},suggestion:p,related:m,open:i})}}})});var $m,Xk,Qk,Om,Mm=w(()=>{"use strict";V();$m=["tls.crt","tls.key"],Xk=/cert-manager\.io\/|reflector\.v1\.k8s\.emberstack\.com\/|replicator\.v1\.mittwald\.de\/|kubed\.appscode\.com\/|avp\.kubernetes\.io\/|vault|external-secrets|kubernetes\.io\/service-account|bank-vaults|banzaicloud|1password|doppler|infisical/,Qk={"tls.crt":["cert","crt","certificate","cert.pem","fullchain.pem","server.crt","tls.pem","public.crt"],"tls.key":["key","privkey.pem","key.pem","private.key","server.key","privatekey"]},Om=N({id:"tls-secret-unusable",summary:"A TLS Secret of an Ingress lacks tls.crt or tls.key.",severity:"error",evidence:"pair",since:"0.1.0",messages:{refused:{text:'Secret "{secret}" of type kubernetes.io/tls lacks {keys}; it holds {found}.',effect:'The API server refuses the Secret: "data[{first}]: Required value"; the Ingress is served with the default certificate.',help:"Keep the certificate under `tls.crt` and the private key under `tls.key`."},unusable:{text:'Secret "{secret}" lacks {keys}; it holds {found}.',effect:'The controller cannot use it and serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:"Keep the certificate under `tls.crt` and the private key under `tls.key`, in a Secret of type kubernetes.io/tls."}},check(e,t){let n=new Map;for(let{target:r,from:o,at:a}of e.references({role:"tls"}))r?.kind==="Secret"&&r.group===""&&n.set(r,[...n.get(r)??[],{at:a,message:`${o.title} uses it for TLS`}]);for(let r of e.all("Secret")){let o=n.get(r);if(!o)continue;let{type:a,keys:s,encrypted:i}=r.view;if(i||s.length===0||s.some($)||$(a)||[...r.annotations.keys()].some(h=>Xk.test(h)))continue;let l=$m.filter(h=>!s.includes(h)),[c]=l;if(c===void 0)continue;let p=l.flatMap(h=>{let g=U(h,s.filter(y=>!$m.includes(y)))??s.find(y=>Qk[h]?.includes(y.toLowerCase()));return g===void 0?[]:[`Rename "${g}" to "${h}".`]}),d=j(b(r.value,"data"))?"data":"stringData",m={secret:r.name,keys:l.join(" and "),found:s.join(", ")},u=p.length===0?void 0:p.join(" "),f=r.keyAt(d);a==="kubernetes.io/tls"?t(f,"refused",{data:{...m,first:c},related:o,suggestion:u}):t(f,"unusable",{data:m,related:o,suggestion:u})}}})});var Em,Dm=w(()=>{"use strict";V();Aa();Em=N({id:"unknown-api-version",summary:"An object has an API version in which its kind never existed.",severity:"error",evidence:"local",since:"0.1.0",messages:{unknown:{text:'{kind} "{name}" has the API version {version}, in which Kubernetes has no such kind.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"Use `apiVersion: {use}`."}},check(e,t){for(let n of e.resources){let{kind:r,name:o,apiVersion:a,group:s}=n,i=Td(r),[l]=i??[];if(!i||l===void 0||i.includes(a)||Wo(r,a))continue;let[c=""]=l.split("/"),p=l.includes("/")&&U(s,[c])!==void 0;s.includes(".")&&!Rd.has(s)&&!p||$(a)||t(n.at("apiVersion"),"unknown",{data:{kind:r,name:o,version:a,use:l}})}}})});function Lm(e,t){return typeof e=="string"?`the string ${JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e)}`:typeof e=="boolean"?t===String(e)?`the boolean ${e}`:`\`${t}\`, which is the boolean ${e} to Kubernetes`:typeof e=="number"?t===String(e)?`the number ${e}`:`\`${t}\`, which is the number ${e} to Kubernetes`:Array.isArray(e)?"a list":"a mapping"}function Vm({path:e,value:t,...n},r){let o=n.problem==="wrong-type"?n.wanted:"",a=eP(e,t);if(a!==void 0)return a;let s=typeof e.at(-1)=="number"?"-":`${e.at(-1)}:`;if(/string/.test(o)&&typeof t=="boolean"&&!/whole number/.test(o))return`Write "${r}" in quotes: bare yes, no, on, off, y, n, true and false are booleans.`;if(/string/.test(o)&&typeof t=="number")return`Write "${r}" in quotes.`;if(e.at(-1)==="matchLabels")return"A Service selects by a plain map: put the labels right under `selector`.";if(o==="a string")return"Write one string for each key.";if(/number/.test(o))return typeof t=="string"&&/^\d{1,15}$/.test(t)?`Write it without quotes: \`${s} ${Number(t)}\`.`:/port/i.test(s)&&!(typeof t=="number"&&Ke(t))?`Write \`${s.replace(":","")}\` as a whole number from 1 to 65535, without quotes.`:"Write a whole number, without quotes.";if(o==="a boolean"){let i=typeof t=="string"&&/^(?:true|false)$/i.test(t)?t.toLowerCase():void 0;return i?`Write it without quotes: \`${s} ${i}\`.`:`Write \`${s} true\` or \`${s} false\`.`}return o==="a list"?"Write a list: each entry begins with a hyphen.":o==="a mapping"?Array.isArray(t)?"Write `key: value` pairs, without hyphens.":"Write `key: value` pairs, one a line, indented under it.":`Write ${o}.`}function eP(e,t){let[n,r]=e.slice(-2);if(!(typeof t=="string"||typeof t=="number")||!e.some(s=>s==="backend"||s==="defaultBackend"))return;if(r==="backend"||r==="defaultBackend")return`Write it as \`${r}: {service: {name: ${t}, port: {number: 80}}}\`.`;if(r==="service")return`Write it as \`service: {name: ${t}, port: {number: 80}}\`.`;let a=typeof t=="number"||/^\d+$/.test(t)?"number":"name";return r==="port"?`Write \`port: {${a}: ${t}}\`.`:n==="port"?`Write \`${a}: ${t}\`.`:void 0}function Gm({path:e,value:t,...n},r){return n.problem!=="wrong-type"||n.wanted!=="a string"?!1:e.length===3&&e[0]==="metadata"&&e[1]==="annotations"&&typeof t!="object"?!0:typeof t=="boolean"&&!/^(true|false)$/i.test(r)}var _n,qo=w(()=>{"use strict";V();_n=e=>e.name===""?`this ${e.kind}`:e.title});var jm,Fm=w(()=>{"use strict";V();pn();qo();jm=N({id:"unknown-field",summary:"A field stands where Kubernetes has none of that name.",severity:"error",evidence:"local",since:"0.1.0",messages:{field:{text:"Field `{path}` of {title} does not exist; `{meant}` is not written.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Rename the field to `{meant}`."},level:{text:"Field `{path}` of {title} does not exist: `{field}` belongs to {where}.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Move it there; most often the indentation is wrong."},unknown:{text:"Field `{path}` of {title} does not exist.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Remove the field, or write what was meant."},backend:{text:"Field `{path}` of {title} does not exist: that is the backend of v1beta1.",effect:'The API server refuses the Ingress: "strict decoding error: unknown field "{path}"".',help:"Write `service: {example}`."}},check(e,t){for(let{resource:n,violation:r}of e.violations()){if(r.problem!=="unknown-field")continue;let{kind:o}=n,a=_n(n),s=String(r.path.at(-1)),i={kind:o,title:a,path:wt(r.path)},l=n.keyAt(...r.path);if(!(o==="Ingress"&&/^(?:backend|service(?:Name|Port))$/.test(s)))if(/^service(?:name|port)$/i.test(s)&&o==="Ingress")t(l,"backend",{data:{...i,example:"{name: NAME, port: {number: 80}}"}});else if(r.elsewhere){let{where:c,list:p}=r.elsewhere,d=p?`an entry of \`${c.replace(/\[\]$/,"")}\``:`\`${c}\``;t(l,"level",{data:{...i,field:s,where:c===""?"the object itself":d}})}else r.meant!==void 0?t(l,"field",{data:{...i,meant:r.meant}}):t(l,"unknown",{data:i})}}})});function Bm(e){return Object.hasOwn(Wm,e)?Wm[e]:void 0}var Rr,Wm,Hm=w(()=>{"use strict";Rr=(e,t="")=>{let n=e.split(" ");return{road:n,known:new Set([...n,...t.split(" ")])}},Wm={v1:Rr("Service Pod Endpoints ReplicationController ConfigMap Secret Namespace","Binding ComponentStatus Event Eviction LimitRange List Node PersistentVolume PersistentVolumeClaim PodTemplate ResourceQuota ServiceAccount Status Config Build BuildConfig DeploymentConfig Group Identity Image ImageStream ImageStreamTag Policy PolicyBinding Project Role RoleBinding Route Template User"),"apps/v1":Rr("Deployment StatefulSet DaemonSet ReplicaSet","ControllerRevision Scale"),"batch/v1":Rr("CronJob Job"),"networking.k8s.io/v1":Rr("Ingress IngressClass","NetworkPolicy IPAddress ServiceCIDR"),"discovery.k8s.io/v1":Rr("EndpointSlice")}});var _m,Km=w(()=>{"use strict";V();Hm();_m=N({id:"unknown-kind",summary:"An object has a kind that its built-in API group does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{unknown:{text:'Object "{name}" is of a kind {kind}, which {version} does not have.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"Write `kind: {meant}`; capital letters count."},"lower-case":{text:'Object "{name}" is of a kind {kind}, which {version} does not have.',effect:'The API server refuses the object: "no kind "{kind}" is registered for version "{version}"".',help:"Write `kind: {meant}`; capital letters count."}},check(e,t){for(let n of e.resources){if(n.definition!==void 0)continue;let{kind:r,apiVersion:o}=n,a=Bm(o),s=O(C(n.value,["metadata","name"]));if(!a||s===void 0||!/^[A-Za-z]+$/.test(r)||a.known.has(r.replace(/List$/,"")))continue;let i=U(r,a.road,r.length<=4?1:2);if(i===void 0)continue;let l=r===i.toLowerCase()?"lower-case":"unknown";t(n.at("kind"),l,{data:{kind:r,version:o,name:s,meant:i}})}}})});function Um(e,t){let n=t.includes("TCP")&&tP.has(e.toLowerCase()),r=U(e,t)??(n?"TCP":void 0);return r&&`Did you mean "${r}"?`}function nP({kind:e,value:t},n){if(e!=="Service"||n!=="externalTrafficPolicy")return!1;let r=O(C(t,["spec","type"]))??"ClusterIP",o=H(C(t,["spec","externalIPs"])).length>0;return r==="ExternalName"||r==="ClusterIP"&&!o}var Uo,tP,qm,zm,Jm=w(()=>{"use strict";V();pn();qo();Uo=["SCTP","TCP","UDP"],tP=new Set(["http","https","http2","h2c","grpc","tls","ssl","ws","wss"]),qm=(e,t,n)=>`${e}: Unsupported value: "${t}": supported values: ${n.map(r=>`"${r}"`).join(", ")}`;zm=N({id:"unsupported-value",summary:"A field with a fixed choice of words holds another one.",severity:"error",evidence:"local",since:"0.1.0",messages:{word:{text:"`{field}: {value}` of {owner} is none of the words that Kubernetes knows there.",effect:'The API server refuses the {kind}: "{words}".',help:"Write one of {supported}, with the same capital letters."},headless:{text:'`clusterIP: {value}` of Service "{service}" is no address, and not the word `None`.',effect:'The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "{value}": must be a valid IP address".',help:"Write `clusterIP: None`, with a capital letter, for a headless Service."}},check(e,t){for(let{resource:n,violation:r}of e.violations()){if(r.problem!=="wrong-word")continue;let{path:o,value:a,supported:s}=r,i=o.at(-1);if(nP(n,i))continue;let l=qm(wt(o),a,s),p={field:typeof i=="number"?`${o.at(-2)}[${i}]`:String(i),value:a,owner:_n(n),kind:n.kind,words:l};t(n.at(...o),"word",{data:{...p,supported:s.join(", ")},suggestion:Um(a,s)})}for(let n of e.all("Service")){let r=O(C(n.value,["spec","clusterIP"]));r!==void 0&&r!=="None"&&r.toLowerCase()==="none"&&t(n.at("spec","clusterIP"),"headless",{data:{value:r,service:n.name}})}for(let n of e.pods)if(Ao(n))for(let{name:r,ports:o}of n.containers)for(let{path:a}of o){let s=b(C(n.owner.value,a),"protocol");if(typeof s!="string"||s===""||Uo.includes(s)||$(s))continue;let i=[...a,"protocol"],l=qm(fr(n,i),s,Uo),c=`container "${r}"`;t(n.owner.at(...i),"word",{data:{field:"protocol",value:s,owner:c,kind:Vt(n),words:l,supported:Uo.join(", ")},suggestion:Um(s,Uo)})}}})});var Ym,Zm=w(()=>{"use strict";V();Ym=N({id:"unused-suppression",summary:"A suppression hides nothing.",severity:"warning",evidence:"local",since:"0.1.0",messages:{unused:{text:'This suppression of "{rule}" hides nothing.',effect:"It would hide the next finding of that rule here, which may be a real one.",help:"Remove it, or correct its place: it covers its own line, or the next one if it stands alone."}},check(){}})});var rP,Xm,Qm=w(()=>{"use strict";V();Ln();rP=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]),Xm=N({id:"workload-not-found",summary:"A Rollout takes its Pods from a workload that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'{kind} "{name}", whose Pod template Rollout "{rollout}" uses, is not defined in namespace "{namespace}".',effect:"Argo Rollouts finds no template and makes no Pods: the Services of the Rollout have no endpoints.",help:'Name a {kind} of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.'}},check(e,t){for(let n of e.references({role:"workload"})){let{kind:r,name:o,namespace:a,state:s,open:i,at:l,from:c}=n;if(s!=="absent"||!rP.has(r))continue;let{suggestion:p,related:d}=at(e,n);t(l,"missing",{data:{kind:r,name:o,namespace:a,rollout:c.name},suggestion:p,related:d,open:i})}}})});function iP(e){let t=e.at(-2);return typeof e.at(-1)=="number"?wt(e.slice(-2)):typeof t=="number"?wt(e.slice(-3)):aP.has(t)?`${t}.${e.at(-1)}`:String(e.at(-1))}var eu,oP,sP,aP,tu=w(()=>{"use strict";V();pn();qo();eu=N({id:"wrong-type",summary:"A value is of another type than its field, or no value of that type.",severity:"error",evidence:"local",since:"0.1.0",messages:{type:{text:"`{field}` of {title} is {shown}, where {wanted} must stand.",effect:'The API server refuses the {kind}: "{words}".',help:"{advice}"},text:{text:'`{field}` of {title} is "{value}", which is {noun}.',effect:'The API server refuses the {kind}: "{words}".',help:"{advice}"}},check(e,t){let n=e.context.kustomized===!0,r=[],o=new Map,a=(s,{path:i,value:l})=>{let c=o.get(s)??new Map;o.set(s,c);let p=JSON.stringify([i.at(-2)==="annotations",i.at(-1),l]),d=c.get(p);d&&d.push({at:s.at(...i),message:"the same stands here"});let m=[];return d||c.set(p,m),d?void 0:m};for(let{resource:s,violation:i}of e.violations()){let{path:l}=i,c=iP(l),{kind:p}=s,d=_n(s),m=s.at(...l);if(i.problem==="wrong-text"){let{format:u,words:f}=i,[h,g]=oP[u];t(m,"text",{data:{field:c,title:d,value:sP(String(i.value)),noun:h,kind:p,words:f,advice:g}})}else if(i.problem==="wrong-type"){let{wanted:u,words:f,value:h}=i,g=ma(m);if(n&&Gm(i,g))continue;let v=/^(?:labels|annotations|selector|matchLabels)$/.test(String(l.at(-2)))?a(s,i):[];if(!v)continue;let x={field:c,title:d,shown:Lm(h,g),wanted:u,kind:p,words:f,advice:Vm(i,g)};r.push(()=>t(m,"type",{data:x,related:v}))}}for(let s of r)s()}}),oP={quantity:["no quantity","Write a number with a unit, as `100m`, `0.5`, `128Mi`, `1Gi`: without a blank, and with these capital letters."],time:["no time","Write it as `2006-01-02T15:04:05Z`."],base64:["no base64","Encode it, or write it under `stringData` as it is."]},sP=e=>e.length>40?`${e.slice(0,40)}...`:e,aP=new Set(["annotations","data","labels","limits","matchLabels","requests","selector","stringData"])});var ct,nu=w(()=>{"use strict";jl();Ql();cp();pp();up();hp();yp();wp();Rp();$p();Ep();qp();Jp();Qp();ad();cd();dd();ud();hd();yd();vd();kd();Cd();Nd();Od();Dd();Hd();Ud();Qd();tm();rm();pm();fm();gm();vm();km();xm();Rm();Cm();Nm();Mm();Dm();Fm();Km();Jm();Zm();Qm();tu();ct=[Gl,Xl,ip,lp,mp,fp,gp,vp,Tp,Np,Mp,Kp,zp,Xp,sd,id,pd,md,fd,gd,bd,wd,Ad,Id,$d,Ed,Bd,qd,Xd,em,nm,lm,um,hm,bm,wm,Pm,Tm,Am,Im,Om,Em,jm,_m,zm,Ym,Xm,eu]});var ou,ru=w(()=>{ou={}});function su(e,t){if(t==="named")return"broken";let{text:n}=e.file;return t==="likely"||lP.test(n.slice(e.start,e.end))?dP(n,e.problem?.offset??e.start)?"template":"broken":"foreign"}function dP(e,t){let n=e.indexOf(`
`,t),r=t===0?0:e.lastIndexOf(`
`,t-1)+1,o=r<2?0:e.lastIndexOf(`
`,r-2)+1;return pP.test(e.slice(o,n<0?e.length:n))}var lP,pP,au=w(()=>{"use strict";lP=/^(?:apiVersion|kind)[ \t]*:|^[ \t]*[{,]?[ \t]*"(?:apiVersion|kind)"[ \t]*:/m,pP=/\{\{|\{%|<%|\{[A-Z][A-Z0-9]*_[A-Z0-9_]+\}|@[A-Za-z_]+@|%[A-Z_]+%|(?:^|[\s,[])\{\w+\}(?=[^\s,:}\]])/});function we(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Re(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function _(e,t){let n=e[t];return typeof n=="string"?n:""}function We(e){let t=Re(e,"metadata");return we(t)?t:{}}function hn(e){let t=e.indexOf("/");return t<0?"":e.slice(0,t)}function Ba(e){let{value:t}=e;if(!we(t)||!iu(t))return[];let n=_(t,"kind"),r=Re(t,"items");if(!(n.endsWith("List")&&Array.isArray(r)&&r.every(we)))return[{document:e,path:uP,value:t,changeable:!1}];let a=[];return r.forEach((s,i)=>{let l=n==="List"?s:fP(s,n.slice(0,-4),_(t,"apiVersion"));iu(l)&&a.push({document:e,path:["items",i],value:l,changeable:!1})}),a}function fP(e,t,n){return _(e,"kind")!==""&&_(e,"apiVersion")!==""?e:{apiVersion:n,kind:t,...e}}function iu(e){let t=_(e,"apiVersion");return t!==""&&_(e,"kind")!==""&&!t.startsWith(mP)}function Ha({path:e,text:t}){return!e.endsWith(".json")||t.includes('"kind"')||t.includes('"apiVersion"')}function _a(e){return{file:e,index:0,start:0,end:e.text.length,value:void 0,duplicateKeys:[]}}function en(e,t){return e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.index-t.index}var mP,uP,tn=w(()=>{"use strict";mP="kustomize.config.k8s.io/",uP=[]});function Ka(e){return hP.has(e)}function Ar(e){let t=new Set,n=new Set,r=!1;for(let{value:o}of e){_(o,"kind")==="Service"&&t.add(_(We(o),"name"));let a=gP(o);if(a){r=!0;for(let s of cu(Re(We(a),"labels")))n.add(s)}}return{services:t,labels:n,hasWorkload:r}}function qa({value:e},t,n){let r=_(e,"kind");if(Ka(r))return yP(Re(e,"spec")).some(s=>n.services.has(s)&&!t.services.has(s));if(r!=="Service")return!1;let o=cu(Re(gn(e,"spec"),"selector")),a=s=>o.every(i=>s.labels.has(i));return o.length>0&&a(n)&&!a(t)}function gP(e){if(_(e,"kind")==="Pod")return e;let t=gn(e,"spec");for(let n of[gn(t,"template"),gn(gn(gn(t,"jobTemplate"),"spec"),"template")])if(Object.hasOwn(gn(n,"spec"),"containers"))return n}function gn(e,t){let n=Re(e,t);return we(n)?n:{}}function cu(e){return we(e)?Object.entries(e).map(([t,n])=>`${t}=${String(n)}`):[]}function yP(e){let t=[],n=[e];for(;n.length>0;){let r=n.pop();if(Array.isArray(r))for(let o of r)n.push(o);else if(we(r)){for(let o of["name","serviceName"])_(r,o)!==""&&t.push(_(r,o));for(let o of Object.values(r))typeof o=="object"&&n.push(o)}}return t}var hP,lu=w(()=>{"use strict";tn();hP=new Set("Ingress IngressRoute IngressRouteTCP IngressRouteUDP HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute".split(" "))});function Ae(e){let t=e.lastIndexOf("/");return t<0?".":t===0?"/":e.slice(0,t)}function lt(e){return e.slice(e.lastIndexOf("/")+1)}function Le(e,t){let n=t.startsWith("/")||e.startsWith("/"),r=[];for(let a of(t.startsWith("/")?t:`${e}/${t}`).split("/"))a===""||a==="."||(a===".."&&r.length>0&&r.at(-1)!==".."?r.pop():(a!==".."||!n)&&r.push(a));let o=r.join("/");return n?`/${o}`:o||"."}function Cr(e,t){return e===t?!0:t==="."?!e.startsWith("/")&&e!==".."&&!e.startsWith("../"):e.startsWith(t.endsWith("/")?t:`${t}/`)}function Ir(e){return e==="."||e==="/"||e===".."||e.endsWith("/..")?void 0:Ae(e)}function Nr(e){let t;for(let n of e){let r=n==="."?[]:n.split("/");t||(t=r);let o=0;for(;o<t.length&&t[o]===r[o];)o+=1;o<t.length&&(t=t.slice(0,o))}return!t||t.length===0?".":t.join("/")||"/"}var yn=w(()=>{"use strict"});function uu(e,t,n){let r=new Map;for(let o of e){let a=r.get(o.directory);a||(a={directory:o.directory,above:kP(o.directory),files:[],objects:[]},r.set(o.directory,a)),a.files.push(o);for(let s of o.objects)a.objects.push({object:s,identity:PP(s,n)})}return fu([...r.values()],t).map(({isRest:o,...a})=>({...a,objects:a.objects.map(({object:s})=>s)}))}function fu(e,t){let n=SP(e,xP(e));if(n.length===0)return[za(t,e)];let{siblings:r,descendants:o}=RP(e,n),a=new Map,s=[];for(let u of e){let f=u.above.find(h=>r.has(h)||o.has(h));f===void 0?s.push(u):a.has(f)?a.get(f)?.push(u):a.set(f,[u])}let i=[],l=[],c=[];for(let[u,f]of a)for(let h of fu(f,u))(h.isRest?c:o.has(u)?l:i).push(h);let p=Math.max(wP,vP*du(e));return i.length>0&&du(s)*i.length<=p?[...IP(s,i),...CP(t,s,i),...l.map(Ua),...c]:[...s.length>0?[za(t,s)]:[],...i.map(Ua),...l.map(Ua),...c]}function kP(e){let t=[];for(let n=e;n!==void 0&&n!=="."&&n!=="/";n=Ir(n))t.push(n);return t.reverse()}function zo({above:e},t){return e.slice(e.indexOf(t)+1)}function PP({value:e},t){let n=We(e),r=_(n,"name");if(r==="")return"";let o=_(n,"namespace")||t;return`${hn(_(e,"apiVersion"))}
${_(e,"kind")}
${o}
${r}`}function xP(e){let t=new Map,n=new Map,r=TP();for(let o of e)for(let{object:a,identity:s}of o.objects){if(s==="")continue;let i=t.get(s);if(!i)t.set(s,{folder:o,object:a});else if(i.folder!==o){let l=_(a.value,"kind");if(l==="Namespace")continue;let c=n.get(s);c||(c={kind:l,folders:new Set([i.folder]),decisive:bP.has(l)},n.set(s,c)),c.folders.add(o),c.decisive||=!r(i.object,a)}}return[...n.values()].filter(({decisive:o})=>o).map(o=>({kind:o.kind,folders:[...o.folders],ancestor:Nr([...o.folders].map(({directory:a})=>a))}))}function SP(e,t){let n=({folders:i,ancestor:l})=>[...new Set(i.map(c=>zo(c,l)[0]??l))],r=new Map;for(let i of t){let l=n(i);for(let c of l){let p=r.get(c)??{duplicates:[],others:new Set};r.set(c,p),p.duplicates.push(i);for(let d of l.length===2?l:[...l,i.ancestor])p.others.add(d)}}let o=new Map,a=i=>{let l=o.get(i);if(!l){let p=e.filter(({above:d})=>d.includes(i)).flatMap(d=>d.objects.map(({object:m})=>m));l={objects:p,ground:Ar(p)},o.set(i,l)}return l},s=new Set;for(let[i,{duplicates:l,others:c}]of r){let[p,...d]=[...c].filter(f=>f!==i);if(p===void 0||d.length>0||Cr(i,p)||Cr(p,i)||l.length>1&&!l.every(({kind:f})=>Ka(f)))continue;let{objects:m,ground:u}=a(i);if(!u.hasWorkload&&m.some(f=>qa(f,u,a(p).ground)))for(let f of l)s.add(f)}return s.size===0?t:t.filter(i=>!s.has(i))}function TP(){let e;return(t,n)=>((e?.a!==t.document||e.b!==n.document)&&(e={a:t.document,b:n.document,same:pu(t.document)===pu(n.document)}),e.same&&t.path.join(".")===n.path.join("."))}function pu({file:e,start:t,end:n}){return e.text.slice(t,n).trim()}function RP(e,t){let n=new Map;for(let{above:c,objects:p}of e)for(let d of c)n.set(d,(n.get(d)??0)+p.length);let r=new Map;for(let c of t){let p=new Set(c.folders.flatMap(d=>zo(d,c.ancestor)));for(let d of p)r.set(d,(r.get(d)??0)+1)}let o=c=>n.get(c)??0,a=c=>(r.get(c)??0)*mu>=o(c),s=new Set,i=new Set,l=AP(t,o,a);for(let c of t){let{ancestor:p}=c,d=c.folders.some(({directory:m})=>m===p)?i:s;for(let m of c.folders){if(m.directory===p)continue;let u=zo(m,p);d.add(u.find(f=>a(f)||l.has(f))??m.directory)}}return{siblings:s,descendants:i}}function AP(e,t,n){let r=new Map;for(let{folders:a,ancestor:s}of e){let i=new Set(a.flatMap(p=>zo(p,s).slice(0,1))),l=[...i].filter(n);if(l.length===0)continue;let c=l.reduce((p,d)=>Math.min(p,t(d)),Number.POSITIVE_INFINITY);for(let p of i){let d=r.get(p)??{duplicates:0,smallestCopy:c};r.set(p,{duplicates:d.duplicates+1,smallestCopy:Math.min(d.smallestCopy,c)})}}let o=[...r].filter(([,a])=>a.duplicates*mu>=a.smallestCopy);return new Set(o.map(([a])=>a))}function du(e){return e.reduce((t,n)=>t+n.objects.length,0)}function za(e,t){let n=t.flatMap(i=>i.files),o=t.filter(i=>i.objects.length>0).flatMap(i=>i.files).find(i=>i.isTemplate),a=o&&`the template ${o.path} is not rendered`,s=t.flatMap(i=>i.objects);return{name:e,files:n,objects:s,...a!==void 0&&{incomplete:a}}}function Ua(e){return{...e,incomplete:"other directories define some of the same objects, and nothing of them is taken into account"}}function CP(e,t,n){let r=n.map(({objects:l})=>new Set(l.map(({identity:c})=>c))),o=t.flatMap(({files:l,objects:c})=>{let p=c.filter(({identity:d})=>d!==""&&r.every(m=>m.has(d)));return p.length>0?[{files:l,objects:p}]:[]});if(o.length===0)return[];let a=o.flatMap(l=>l.objects),s=new Set(a.map(({object:l})=>l.document)),i=o.flatMap(l=>l.files).map(l=>({...l,broken:[],documents:l.documents.filter(c=>s.has(c))}));return[{name:e,files:i,objects:a,incomplete:"all directories beside it define these objects anew",isRest:!0}]}function IP(e,t){let n=za("",e),r=NP(n.objects),o=t.map(({objects:c})=>[...new Set(c.map(({object:d})=>_(We(d.value),"name")))].filter(d=>r.has(d)).length),a=o.reduce((c,p)=>Math.max(c,p),0),s=({objects:c})=>c.map(({object:p})=>p),i=Ar(t.flatMap(s)),l=t.map(c=>{if(Ar(s(c)).hasWorkload)return!1;let p=Ar([...s(c),...s(n)]);return s(c).some(d=>qa(d,p,i))});return t.map(({name:c,files:p,objects:d,incomplete:m},u)=>{let f=new Set(d.map(({identity:v})=>v)),h=n.objects.filter(({identity:v})=>v===""||!f.has(v)),g=a>0&&(o[u]??0)*2<=a,y=m??n.incomplete??(l[u]?"it leads to objects that only other directories define":void 0)??(g?"files outside of it speak of objects that only other directories define":void 0);return{name:c,files:[...p,...n.files],objects:[...d,...h],...y!==void 0&&{incomplete:y}}})}function NP(e){let t=new Set,n=e.map(({object:r})=>r.value);for(;n.length>0;){let r=n.pop();if(typeof r=="string")t.add(r);else if(typeof r=="object"&&r!==null)for(let o of Object.values(r))n.push(o)}return t}var bP,mu,vP,wP,hu=w(()=>{"use strict";lu();tn();yn();bP=new Set("Service Ingress Pod Deployment StatefulSet DaemonSet ReplicaSet Job CronJob Rollout IngressRoute IngressRouteTCP IngressRouteUDP Gateway HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute".split(" ")),mu=3,vP=4,wP=5e3});function Jo(e){let t=new Set(e.filter(n=>lt(n)==="Chart.yaml").map(Ae));return new Set([...t].filter(n=>!Kn(n,t)))}function Kn(e,t){if(t.size===0)return!1;let n=Ir(e);for(;n!==void 0&&!t.has(n);)n=Ir(n);return n!==void 0}var gu,yu=w(()=>{"use strict";yn();gu="Helm chart, not rendered: templates and values are not linted"});function bu(e){let t=n=>OP(_(e,n));return{group:t("group"),version:t("version"),kind:t("kind"),name:t("name")}}function vu(e){return e.length===0?[Wt]:e.map(({value:t})=>we(t)?ku(_(t,"kind"),_(We(t),"name"),_(t,"apiVersion")):Wt)}function Ja(e){let t=e.split(/^---.*$/m).filter(n=>/^[ \t]*[^\s#]/m.test(n));return t.length===0?[Wt]:t.map($P)}function $P(e){let t="",n="",r="",o=-1;for(let a of e.split(`
`)){let s=/^( *)([A-Za-z]+):(?:[ \t]+(?:"([^"]*)"|'([^']*)'|([^\s"'{[&*!|>#][^\s#]*)))?[ \t\r]*(?:[ \t]#.*)?$/.exec(a);if(!s)continue;let[,i="",l=""]=s,c=s[3]??s[4]??s[5]??"";i===""?(r=l,l==="kind"&&(t=c)):r==="metadata"&&(o<0&&(o=i.length),l==="name"&&i.length===o&&(n=c))}return ku(t,n,"")}function wu(e,t,n){if(!e.kind(_(t,"kind"))||!n.some(e.name))return!1;let r=_(t,"apiVersion");return e.group(hn(r))&&e.version(r.slice(r.indexOf("/")+1))}function ku(e,t,n){return e===""||t===""?Wt:{group:n===""?Ft:o=>o===hn(n),version:Ft,kind:o=>o===e,name:o=>o===t}}function OP(e){if(e==="")return Ft;if(/^[\w-]+$/.test(e))return n=>n===e;if(!(/^[\w.\-*+?|()^$]+$/.test(e)&&!/\)[*+?]/.test(e)&&(e.match(/[*+?]/g)?.length??0)<=3))return Ft;try{let n=new RegExp(`^(?:${e})$`);return r=>n.test(r)}catch{return Ft}}var Ft,Wt,Ya=w(()=>{"use strict";tn();Ft=()=>!0,Wt={group:Ft,version:Ft,kind:Ft,name:Ft}});function Za(e){return Yo.includes(e)}function Zo(e){return Yo.map(t=>Le(e,t))}function Or(e){return/:\/\/|^git::|^[\w.-]+@[\w.-]+:|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)/.test(e)||/^(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(e)}function Su(e){let t=new Map;for(let{documents:n}of e){let r=n[0]?.file.path;if(r===void 0||!Za(lt(r)))continue;let o=n.find(s=>MP(s.value));if(!o)continue;let a=t.get(Ae(r));(!a||Yo.indexOf(lt(r))<Yo.indexOf(lt(a.path)))&&t.set(Ae(r),EP(o))}return t}function MP(e){if(!we(e))return!1;let[t,n]=[_(e,"apiVersion"),_(e,"kind")];return t!==""&&!t.startsWith("kustomize.config.k8s.io/")?!1:n===""||n==="Kustomization"||n==="Component"}function EP(e){let{path:t}=e.file,n=Ae(t),r=e.value,o=p=>p.map(d=>Le(n,d)),a=DP(r,n),s=["generators","transformers","validators","configurations"].flatMap(p=>$r(tt(r,p))),i=[...Bt(r,"helmCharts"),...Bt(r,"helmChartInflationGenerator")],l=[...Bt(r,"configMapGenerator"),...Bt(r,"secretGenerator")],c=Re(r,"openapi");return{path:t,directory:n,document:e,isComponent:_(r,"kind")==="Component",resources:[...tt(r,"resources"),...tt(r,"bases")],components:tt(r,"components"),namespace:_(r,"namespace"),namePrefix:_(r,"namePrefix"),nameSuffix:_(r,"nameSuffix"),labels:LP(r),patches:a,changesAnything:["replacements","vars","transformers"].some(p=>Qa(r,p).length>0),generated:VP(r),incomplete:[...i.map(p=>`the Helm chart ${_(p,"name")||_(p,"chartName")} is not rendered`),...tt(r,"generators").map(p=>`the generator ${xu(p)} is not run`),...tt(r,"transformers").map(p=>`the transformer ${xu(p)} is not run`)],auxiliary:o([...s,...tt(r,"crds"),...Bt(r,"replacements").flatMap(p=>$r([_(p,"path")])),...i.flatMap(p=>$r([...["valuesFile","values"].map(d=>_(p,d)),...tt(p,"additionalValuesFiles")])),...l.flatMap(GP),...we(c)?$r([_(c,"path")]):[]])}}function DP(e,t){let n=(a,s)=>{let i=Or(a)?void 0:Le(t,a);return i===void 0?{targets:s??[Wt]}:s?{file:i,targets:s}:{file:i}},r=[...tt(e,"patchesStrategicMerge"),...tt(e,"patches")],o=[...Bt(e,"patches"),...Bt(e,"patchesJson6902")];return[...r.map(a=>Xa(a)?n(a):{targets:Ja(a)}),...o.map(a=>{let s=Re(a,"target"),i=we(s)?[bu(s)]:void 0,l=_(a,"path");return l!==""?n(l,i):{targets:i??Ja(_(a,"patch"))}})]}function LP(e){let t=[];for(let r of Bt(e,"labels")){let o=Re(r,"pairs"),a=Re(r,"includeSelectors")===!0,s=a||Re(r,"includeTemplates")===!0;we(o)&&t.push({pairs:Pu(o),selectors:a,templates:s})}let n=Re(e,"commonLabels");return we(n)&&t.push({pairs:Pu(n),selectors:!0,templates:!0}),t}function Pu(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)]))}function VP(e){let t=(n,r)=>Bt(e,n).filter(o=>_(o,"name")!=="").map(o=>({kind:r,namespace:_(o,"namespace"),name:_(o,"name"),reason:`made by the ${n} of a kustomization`}));return[...t("configMapGenerator","ConfigMap"),...t("secretGenerator","Secret")]}function GP(e){let t=tt(e,"files").map(n=>n.slice(n.indexOf("=")+1));return $r([...t,...tt(e,"envs"),_(e,"env")])}function Xa(e){return e!==""&&!e.includes(`
`)&&!/^\s*[{[]/.test(e)&&!/:\s/.test(e)}function $r(e){return e.filter(Xa)}function xu(e){return Xa(e)?e:"given inline"}function Qa(e,t){let n=Re(e,t);return Array.isArray(n)?n:[]}function tt(e,t){return Qa(e,t).filter(n=>typeof n=="string")}function Bt(e,t){return Qa(e,t).filter(we)}var Yo,Xo=w(()=>{"use strict";tn();Ya();yn();Yo=["kustomization.yaml","kustomization.yml","Kustomization"]});function Ru(e,t){let n=_(e,"kind"),r=Object.hasOwn(Tu,n)?Tu[n]:void 0,o=e;for(let{pairs:a,selectors:s,templates:i}of t)if(o=qn(o,["metadata","labels"],a,!0),s&&r?.selector&&(o=qn(o,r.selector,a,!0)),s&&r?.optionalSelector&&(o=qn(o,r.optionalSelector,a,!1)),i)for(let l of r?.templates??[])o=qn(o,l,a,!0);return o}function qn(e,[t,...n],r,o){if(t===void 0)return{...e,...r};let a=Re(e,t);return we(a)?{...e,[t]:qn(a,n,r,o)}:o&&a==null?{...e,[t]:qn({},n,r,o)}:e}var ei,Qo,Tu,Au=w(()=>{"use strict";tn();ei=["spec","template","metadata","labels"],Qo={selector:["spec","selector","matchLabels"],templates:[ei]},Tu={Service:{selector:["spec","selector"]},ReplicationController:{selector:["spec","selector"],templates:[ei]},Deployment:Qo,ReplicaSet:Qo,DaemonSet:Qo,StatefulSet:Qo,Job:{optionalSelector:["spec","selector","matchLabels"],templates:[ei]},CronJob:{optionalSelector:["spec","jobTemplate","spec","selector","matchLabels"],templates:[["spec","jobTemplate","metadata","labels"],["spec","jobTemplate","spec","template","metadata","labels"]]},PodDisruptionBudget:{optionalSelector:["spec","selector","matchLabels"]},NetworkPolicy:{optionalSelector:["spec","podSelector","matchLabels"]}}});function Iu(e,t,n){let r=new Map,o=new Set;function a(i){let l=r.get(i);if(l)return l;let c={entries:new Map,generated:new Map,documents:new Set,incomplete:new Set,renamed:!1};return s(i,c,new Set),r.set(i,c),c}function s(i,l,c){let{path:p,directory:d,namePrefix:m,nameSuffix:u}=i;if(o.has(i))l.incomplete.add(`${p} includes itself`);else if(o.size>=jP)l.incomplete.add(`${p} is nested too deeply`);else{o.add(i),l.documents.add(i.document);for(let f of i.incomplete)l.incomplete.add(f);(m!==""||u!=="")&&(l.renamed=!0);for(let f of i.resources){let h=Le(d,f),g=t.get(h),y=n.get(h);g?FP(a(g),l):y?WP(h,y,l):l.incomplete.add(Cu(f,h))}for(let f of i.components){let h=Le(d,f),g=t.get(h);g?c.has(g)||(c.add(g),s(g,l,c)):(l.incomplete.add(Cu(f,h)),Nu(l,y=>({...y,changeable:!0})))}for(let f of i.generated)l.generated.set($u(f),f);BP(i,l,n),o.delete(i)}}return e.map(i=>qP(i,a(i)))}function FP(e,t){for(let n of e.entries.values())ti(t.entries,n);for(let n of e.documents)t.documents.add(n);for(let[n,r]of e.generated)t.generated.set(n,r);for(let n of e.incomplete)t.incomplete.add(n);e.renamed&&(t.renamed=!0)}function WP(e,t,n){for(let r of t.documents)n.documents.add(r);t.isTemplate&&n.incomplete.add(`the template ${e} is not rendered`);for(let r of t.objects){let o=[_(We(r.value),"name")];ti(n.entries,{...r,namespace:"",changeable:!1,names:o})}}function BP(e,t,n){let{namespace:r,namePrefix:o,nameSuffix:a,labels:s,patches:i}=e;for(let{file:p}of i)for(let d of p!==void 0&&n.get(p)?.documents||[])t.documents.add(d);let l=e.changesAnything?[Wt]:i.flatMap(p=>HP(p,n));if(Nu(t,p=>({...p,value:Ru(p.value,s),namespace:r||p.namespace,changeable:p.changeable||l.some(d=>wu(d,p.value,p.names)),names:o+a===""?p.names:KP(p.names,o,a)})),r==="")return;let c=[...t.generated.values()].map(p=>({...p,namespace:r}));t.generated=new Map(c.map(p=>[$u(p),p]))}function Nu(e,t){let n=new Map;for(let r of e.entries.values())ti(n,t(r));e.entries=n}function HP({targets:e,file:t},n){if(e)return e;let r=t===void 0?void 0:n.get(t);return r?.isTemplate?[Wt]:vu(r?.documents??[])}function ti(e,t){let n=_P(t),r=e.get(n);if(!r)e.set(n,t);else{let o=[...new Set([...r.names,...t.names])];e.set(n,{...r,changeable:r.changeable||t.changeable,names:o})}}function _P({document:e,path:t,namespace:n}){return`${e.file.path}
${e.index}
${t.join(".")}
${n}`}function $u({kind:e,namespace:t,name:n}){return`${e}
${t}
${n}`}function KP(e,t,n){return[...new Set([...e,...e.map(r=>`${t}${r}${n}`)])]}function Cu(e,t){return Or(e)?`the remote resource ${e} is not loaded`:`${t} is not part of the input`}function qP(e,t){let n=t.renamed?UP(t.entries.values()):new Set,r=[...t.entries.values()].map(i=>{let{document:l,path:c,value:p,namespace:d}=i,m=i.changeable||n.has(Ou(i));return d===""?{document:l,path:c,value:p,changeable:m}:_(p,"kind")!=="Namespace"?{document:l,path:c,value:p,namespace:d,changeable:m}:{document:l,path:c,value:{...p,metadata:{...We(p),name:d}},changeable:m}}),o=[...t.documents].sort(en),[a,...s]=t.incomplete;return{name:e.directory,manifests:r.sort((i,l)=>en(i.document,l.document)),broken:o.filter(i=>i.problem),documents:o,generated:[...t.generated.values()],...a!==void 0&&{incomplete:s.length>0?`${a} (and ${s.length} more like it)`:a}}}function UP(e){let t=new Set,n=new Set;for(let r of e){let o=Ou(r);(t.has(o)?n:t).add(o)}return n}function Ou({value:e,namespace:t}){let n=We(e),r=_(e,"kind");return[hn(_(e,"apiVersion")),r,zP.test(r)?"":t||_(n,"namespace"),_(n,"name")].join(`
`)}var jP,zP,Mu=w(()=>{"use strict";Xo();Au();tn();Ya();yn();jP=200;zP=/^(?:Cluster\w+|CustomResourceDefinition|PersistentVolume|Node|\w+Class|(?:Validating|Mutating)\w+)$/});function Du(e,t,n){let r=new Set,o=new Set,a=new Set,s=new Set,i=new Map,l=(v,x)=>{if(s.add(x),Zo(x).some(P=>t.has(P)))return;let k=i.get(v);k?k.add(x):i.set(v,new Set([x]))},c=new Map,p=new Set,d=[],m=[...e.values()].sort((v,x)=>v.path<x.path?-1:1);for(let{path:v,directory:x}of m){c.set(x,v);for(let k of["patches","patch"]){let P=Le(x,k);e.has(P)||c.set(P,v)}}for(let v of m){let{path:x,directory:k}=v;for(let P of[...v.resources,...v.components]){let L=Le(k,P),K=e.get(L);K?p.add(K):t.has(L)?(r.add(L),c.has(Ae(L))||c.set(Ae(L),x)):Or(P)||l(x,L)}for(let{file:P}of v.patches)P!==void 0&&(o.add(P),t.has(P)?c.has(Ae(P))||c.set(Ae(P),x):l(x,P));for(let P of v.auxiliary){let L=e.get(P);L?d.push(L):a.add(P)}}let u=new Set;for(let v=d.pop();v;v=d.pop())if(!u.has(v)){u.add(v),p.add(v);for(let x of v.resources){let k=Le(v.directory,x),P=e.get(k);P&&d.push(P),r.delete(k),a.add(k)}}let f=m.filter(v=>!n.has(v.path)),h=f.filter(v=>!p.has(v)),g=new Set(u);for(let v of h)Eu(v,e,g);let y=h.filter(({isComponent:v})=>!v);for(let v of f)v.isComponent||g.has(v)||(y.push(v),Eu(v,e,g));return{roots:y.sort((v,x)=>v.path<x.path?-1:1),unused:h.filter(({isComponent:v})=>v),included:r,patches:o,auxiliary:a,managed:c,missing:[...s].sort(),missingFor:i}}function Eu(e,t,n){let r=[e];for(let o=r.pop();o;o=r.pop())if(!n.has(o)){n.add(o);for(let a of[...o.resources,...o.components]){let s=t.get(Le(o.directory,a));s&&r.push(s)}}}var Lu=w(()=>{"use strict";Xo();yn()});function Fu(e,t){let n=t.borrowed??new Set,{files:r,charts:o,kustomizations:a,roles:s}=Bu(e,n),i=[...o].map(f=>({path:f,reason:gu}));for(let{path:f}of s.unused)i.push({path:f,reason:"component that no kustomization of the input uses"});let l=new Map,c=[],p=new Map,d=new Map,m=new Set(t.inputs.map(f=>f===ju?ri:Le(".",f)));for(let{file:f,documents:h}of r){let{path:g}=f,y=Ae(g),v=s.patches.has(g);if((s.included.has(g)||v)&&l.set(g,Hu(g,h,m.has(g)?"named":"likely",i)),v&&!s.included.has(g)&&Vu(d,y,lt(g)),s.included.has(g)||v||s.auxiliary.has(g)||n.has(g)||a.get(y)?.path===g)continue;let x=YP(g,h,m.has(g),i);(x.objects.length>0||x.broken.length>0)&&s.managed.has(y)&&!m.has(g)?Vu(p,y,x):c.push(x)}for(let[f,h]of p){let g=h.reduce((x,k)=>x+k.objects.length,0),y=ni(h.map(x=>lt(x.path))),v=`${g} ${g===1?"object":"objects"}`;i.push({path:f,reason:`not listed by ${s.managed.get(f)}: ${y} (${v})`})}for(let[f,h]of s.missingFor){let g=[...h].filter(v=>!Kn(v,o)&&!JP(v));if(g.length===0)continue;let y=g.length===1?"is":"are";i.push({path:f,reason:`refers to ${ni(g)}, which ${y} not part of the input`})}for(let[f,h]of d)i.push({path:f,reason:`kustomize patches, not linted by themselves: ${ni(h)}`});let u=Iu(s.roots,a,l).map(f=>({...f,kustomized:!0}));return{sets:XP(u,s.roots,c,t,o.size>0),leftOut:i.sort(t0)}}function Wu(e){let{missing:t}=Bu(e,new Set).roles;return t.flatMap(n=>/\.(?:ya?ml|json)$/.test(n)?[n]:Zo(n))}function Bu(e,t){let n=Jo(e.map(({file:s})=>s.path)),o=(n.size===0?[...e]:e.filter(({file:s})=>!Kn(s.path,n))).sort((s,i)=>s.file.path<i.file.path?-1:1),a=Su(o);return{files:o,charts:n,kustomizations:a,roles:Du(a,new Set(o.map(({file:s})=>s.path)),t)}}function JP(e){return/(?:^|\/)(?:\.?env|generated)\/|\.env$|\{\{|\$\{/.test(e)}function YP(e,t,n,r){let o=t.flatMap(Ba);if(!n&&ZP(e,o))return r.push({path:e,reason:"template, not rendered"}),{path:e,directory:Ae(e),documents:[],objects:[],broken:[],isTemplate:!0};let a=n?"named":Za(lt(e))||o.length>0?"likely":"none";return Hu(e,t,a,r)}function ZP(e,t){return/(?:^|[._-])templates?[._-]/.test(lt(e))?t.some(({value:n})=>_(We(n),"name").includes("_")):!1}function Hu(e,t,n,r){let o=t.flatMap(Ba),a=[],s=[],i=new Set,l=!1;for(let c of t){let p=c.problem?su(c,n):void 0;(p===void 0||p==="broken")&&a.push(c),p==="broken"&&s.push(c),p==="template"&&(l=!0),p==="template"&&i.add(`template, not rendered: ${c.problem?.message}`),p==="foreign"&&i.add(`not Kubernetes YAML, and could not be read: ${c.problem?.message}`)}for(let c of i)r.push({path:e,reason:c});return{path:e,directory:Ae(e),documents:a,objects:o,broken:s,isTemplate:l}}function XP(e,t,n,r,o){let a=n.some(({objects:m,broken:u})=>m.length>0||u.length>0),s=n.flatMap(({documents:m})=>m),[i,...l]=e;if(!a&&i){let m=[...i.documents,...s].sort(en);return[{...i,documents:m},...l].sort(Gu)}if(!a&&s.length===0)return[...e];let c=uu(n,QP(n,r.inputs),r.namespace).map(e0).map(m=>o?{...m,besideCharts:o}:m),p=new Set(c.map(({name:m})=>m));return[...e.map((m,u)=>p.has(m.name)?{...m,name:t[u]?.path??m.name}:m),...c].sort(Gu)}function QP(e,t){if(e.every(({path:a})=>a===ri))return ju;let n=new Set(e.map(({path:a})=>a)),r=t.map(a=>Le(".",a)).filter(a=>a!=="-"&&a!==ri).map(a=>n.has(a)?Ae(a):a),o=Nr(r);return e.every(({directory:a})=>Cr(a,o))?o:Nr(e.map(({directory:a})=>a))}function e0({name:e,files:t,objects:n,incomplete:r}){return{name:e,manifests:n.toSorted((o,a)=>en(o.document,a.document)),broken:t.flatMap(({broken:o})=>o).sort(en),documents:t.flatMap(({documents:o})=>o).sort(en),generated:[],...r!==void 0&&{incomplete:r}}}function Vu(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function ni(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}function Gu(e,t){return e.name<t.name?-1:1}function t0(e,t){return e.path!==t.path?e.path<t.path?-1:1:e.reason<t.reason?-1:1}var ri,ju,_u=w(()=>{"use strict";au();hu();yu();Xo();Mu();Lu();tn();yn();ri="<stdin>",ju="-"});var Un,oi=w(()=>{"use strict";Un={completeness:"auto",namespace:"default",externals:[],workloadKinds:[],nodePortRange:{from:3e4,to:32767},kubernetesVersion:{major:1,minor:37},targetGroups:[]}});function es(){return{preset:"recommended",rules:new Map,ignore:[],exclude:[],settings:Un}}function si(e,t){let n=t.rules.get(e.id);return n!==void 0?n:t.preset==="strict"?e.strict??e.severity:e.recommended===!1?"off":e.severity}var Ku,ai=w(()=>{"use strict";oi();Ku={recommended:"auto",strict:"closed",partial:"open"}});var qu,Uu=w(()=>{"use strict";qu={name:"ingress",*lower(e,{graph:t,backend:n}){if(e.definition?.kind!=="Ingress")return;let r=e,o=t.classOf(r),a=t.references({from:e,role:"backend"}),s=0,i=l=>n(a[s]?.of===l?a[s++]:void 0);r.view.defaultBackend&&(yield{from:e,className:o,host:void 0,path:"/",match:"default",backend:i(r.view.defaultBackend),at:e.at("spec","defaultBackend")});for(let l of r.view.rules)for(let c of l.paths)yield{from:e,className:o,host:l.host,path:c.path??"/",match:c.pathType??"",backend:i(c.backend),at:c.path===void 0?e.at(...c.at):e.at(...c.at,"path"),source:c}}}});var zu,Ju=w(()=>{"use strict";Uu();zu=[qu]});function Yu(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>({name:n,count:r})).sort((n,r)=>n.name<r.name?-1:n.name>r.name?1:0)}function Zu(e,t){let n=new Set,r=new Map,o=new Map,a=(l,c)=>`${l.file.path}\0${l.start}\0${c.join("/")}`,[s,i]=e;for(let l of e){for(let c of l.resources){i&&n.add(a(c.document,c.path));let{definition:p,group:d,kind:m}=c;p===void 0&&!(n0.has(m)&&r0(d))&&r.set(a(c.document,c.path),d===""?m:`${d}/${m}`)}for(let c of l.references())c.state==="external"&&o.set(a(c.at.document,c.at.path),c.kind);for(let c of l.all("Service"))l.selects(c).state==="external"&&o.set(`${a(c.document,c.path)}\0selector`,"Pod")}return{files:t.files,documents:t.documents,objects:s&&!i?s.resources.length:n.size,contexts:e.map(l=>({name:l.context.name,objects:l.resources.length})),unknownKinds:Yu(r.values()),leaving:Yu(o.values()),notKubernetes:t.notKubernetes,leftOut:t.leftOut,withheld:t.withheld,suppressed:t.suppressed}}var n0,r0,Xu=w(()=>{"use strict";n0=new Set(["ServiceAccount","Role","RoleBinding","ClusterRole","ClusterRoleBinding","PersistentVolume","PersistentVolumeClaim","StorageClass","LimitRange","ResourceQuota","PriorityClass","PodDisruptionBudget","HorizontalPodAutoscaler","NetworkPolicy","CustomResourceDefinition"]),r0=e=>e===""||!e.includes(".")||e.endsWith(".k8s.io")});function Qu(e){let t=e.document.value,n="";for(let r of e.path){if(typeof r=="string"){n+=`.${r}`,t=typeof t=="object"&&t!==null&&Object.hasOwn(t,r)?t[r]:void 0;continue}t=Array.isArray(t)?t[r]:void 0,n+=`[${s0(t)??r}]`}return n}function s0(e){if(typeof e=="string"||typeof e=="number")return String(e);if(!(typeof e!="object"||e===null))for(let t of o0){let n=Object.hasOwn(e,t)?e[t]:void 0;if(typeof n=="string"||typeof n=="number")return`${t}=${n}`}}var o0,ef=w(()=>{"use strict";o0=["name","host","path","containerPort","port","secretName","key"]});function tf(e,t){let{text:n}=e;if(!n.includes(ts))return[];let r=[],o=a0(t??cn(e));for(let a=n.indexOf(ts);a>=0;a=n.indexOf(ts,a+ts.length)){let s=a-1;for(;n[s]===" "||n[s]==="	";)s--;n[s]!=="#"||!o(s)||r.push(i0(e,s,a))}return r}function a0(e){let t=0,n;return r=>{for(;r>=(e[t]?.end??Number.POSITIVE_INFINITY);t++)n=void 0;let o=e[t];if(!o||r<o.start||o.problem)return!0;if(!n){let a=xo(o);n=new Set(a?.comments.map(s=>s+a.base))}return n.has(r)}}function i0(e,t,n){let{text:r}=e,o=lr(e,t),a=lo(e,o),[,s="",i=""]=/^ingress-lint-([\w-]*)(.*)$/.exec(r.slice(n,a))??[],l=gt(e,t,a),c=s==="ignore-file"?"file":"line",p=r.slice(Mn(e)[o]??0,t).trim()==="",d=c==="line"&&p?l0(e,o):o,[m="",...u]=i.split(/(?:^|\s)--(?:\s|$)/),f=u.join(" -- ").trim(),h=m.split(/[\s,]+/).filter(v=>v!==""),g=c0(s,h),y={scope:c,line:d+1,rules:h,reason:f,span:l};return g===void 0?y:{...y,rules:[],problem:g}}function c0(e,t){if(e!=="ignore"&&e!=="ignore-file")return`'ingress-lint-${e}' is not known; there are 'ingress-lint-ignore' and 'ingress-lint-ignore-file'`;if(t.length===0)return`'ingress-lint-${e}' names no rule`;let n=t.find(r=>!/^[a-z][a-z0-9-]*$/.test(r));return n===void 0?void 0:`'${n}' cannot be the name of a rule; a reason begins with '--'`}function l0(e,t){let n=Mn(e);for(let r=t+1;r<n.length;r++){let o=e.text.slice(n[r]??0,lo(e,r)).trim();if(o!==""&&!o.startsWith("#"))return r}return t}var ts,nf=w(()=>{"use strict";pr();ur();ts="ingress-lint-"});function rf(e,t){let n=[],r=new Map,o=new Set(e.filter(i=>i.text.includes("ingress-lint")));for(let i of o)for(let l of tf(i)){let c={file:i.path,path:[],part:"value",span:l.span,exact:!0},p={directive:l,place:c,used:new Set};n.push(p);let d=r.get(i.path);d?d.push(p):r.set(i.path,[p])}let a=t.map(i=>({ignore:i,used:!1})),s=new Set;return{comments:n,ignores:a,marked:o,hasHidden:(i,l)=>s.has(ii(i,l)),find({finding:i,resource:l}){let{rule:c,place:p,subject:d}=i,m;for(let f of r.get(p.file)??[]){let{directive:h}=f;h.problem!==void 0||h.reason===""||!h.rules.includes(c)||h.scope==="line"&&h.line!==p.span.start.line||(f.used.add(c),m??={by:"comment",reason:h.reason,place:f.place})}let u=l?.annotations.get(ns+c)?.trim();l&&u&&(s.add(ii(l,c)),m??={by:"annotation",reason:u,place:of(l,c)});for(let f of a)f.ignore.matches({rule:c,file:p.file,kind:d?.kind??"",namespace:d?.namespace??"",name:d?.name??""})&&(f.used=!0,m??={by:"config",reason:f.ignore.reason,place:f.ignore.place});return m}}}function*p0(e,t){let n=new Set;if(e.size!==0){for(let r of t)for(let o of r.resources)if(e.has(o.document.file))for(let[a,s]of o.annotations){if(!a.startsWith(ns))continue;let i=a.slice(ns.length),l=ii(o,i);n.has(l)||(n.add(l),yield{resource:o,rule:i,reason:s.trim()})}}}function of(e,t){return Xe(e.keyAt("metadata","annotations",ns+t))}function*sf(e,t,n,r){let o=new Map(n.map(s=>[s.id,s]));function*a(s,i,l,c){let p=o.get(s);if(p)i===""?yield{rule:"invalid-suppression",message:"reason",at:c,data:{rule:s}}:!l&&r(p)!=="off"&&(yield{rule:"unused-suppression",message:"unused",at:c,data:{rule:s}});else{let d=U(s,o.keys());yield{rule:"invalid-suppression",message:"unknown",at:c,data:{rule:s},...d!==void 0&&{suggestion:`Did you mean "${d}"?`}}}}for(let{directive:s,place:i,used:l}of e.comments){let c={place:i};if(s.problem!==void 0){yield{rule:"invalid-suppression",message:"malformed",at:c,data:{problem:s.problem}};continue}for(let p of s.rules)yield*a(p,s.reason,l.has(p),c)}for(let{resource:s,rule:i,reason:l}of p0(e.marked,t))yield*a(i,l,e.hasHidden(s,i),{place:of(s,i)});for(let{ignore:s,used:i}of e.ignores){let l=o.get(s.rule);!i&&l&&r(l)!=="off"&&(yield{rule:"unused-suppression",message:"unused",at:{place:s.place},data:{rule:s.rule}})}}var ns,ii,af=w(()=>{"use strict";_t();nf();Dn();ns="ingress-lint.dev/ignore.",ii=({document:e,path:t},n)=>[e.file.path,e.start,t.join("/"),n].join("\0")});function lf(e){if(!e.range)return Xe(e);let{file:t}=e.document;return{file:t.path,path:e.path,part:e.part,span:gt(t,e.range[0],e.range[1]),exact:!0}}function ci(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>t&&Object.hasOwn(t,r)?String(t[r]):n)}function df(e,t,n){let r=ci(e.help,t);return{message:ci(e.text,t),effect:ci(e.effect,t),help:n?`${n} ${r}`:r}}function li(e){return e.resource}function d0(e,t,n,r,o,a){let s=e.messages[o];if(!s)throw new Error(`rule ${e.id} has no message "${o}"`);let i=t;n||(a?.severity&&(i=cf(i,a.severity)),a?.open&&(i=cf(i,a.open==="faint"?"note":"warning")));let l=li(r),c=l&&{kind:l.kind,namespace:l.namespace,name:l.name};return{finding:{rule:e.id,messageId:o,...df(s,a?.data,a?.suggestion),severity:i,place:lf(r),related:(a?.related??[]).map(p=>({place:lf(p.at),message:p.message})),...c&&{subject:c}},identity:JSON.stringify([e.id,o,c??null,Qu(r),a?.data??null]),resource:l}}function pf(e,t){let n=e.place.span.start,r=t.place.span.start;return zn(e.place.file,t.place.file)||zn(n.line,r.line)||zn(n.column,r.column)||zn(e.rule,t.rule)||zn(e.message,t.message)}function mf(e){let{config:t,rules:n}=e,r=[],o=new Map,a=0,s=(d,m)=>{let{place:u,rule:f,messageId:h,message:g,severity:y,subject:v}=d.finding,x=v?`${h}\0${v.kind}\0${v.name}`:g,k=`${u.file}\0${u.span.start.offset}\0${f}\0${x}`,P=o.get(k);P?.contexts.has(m)&&P.draft.finding.message!==g&&(k+=`\0${g}`,P=o.get(k)),P?(P.contexts.add(m),rs[y]>rs[P.draft.finding.severity]&&(P.draft=d)):o.set(k,{draft:d,contexts:new Set([m])})};for(let d of e.graphs)for(let m of n){let u=e.severityOf(m);if(u==="off")continue;let f=t.rules.has(m.id);try{m.check(d,(h,g,y)=>{li(h)?.changeable||y?.related?.some(v=>li(v.at)?.changeable)?a++:s(d0(m,u,f,h,g,y),d.context.name)})}catch(h){r.push({rule:m.id,context:d.context.name,message:h instanceof Error?h.message:String(h)})}}let i=rf(e.files,t.ignore),l=[],c=[...o.values()].sort((d,m)=>pf(d.draft.finding,m.draft.finding));for(let{draft:d,contexts:m}of c){let u=i.find(d);l.push({finding:{...d.finding,contexts:[...m].sort(zn),...u&&{suppressed:u}},identity:d.identity})}let p=e.graphs.length===1?e.graphs[0]?.context.name??".":".";for(let{rule:d,at:m,message:u,data:f,suggestion:h}of sf(i,e.graphs,n,e.severityOf)){let g=n.find(x=>x.id===d);if(!g)continue;let y=e.severityOf(g);if(y==="off"||u==="unused"&&a>0)continue;let v=g.messages[u];if(!v)throw new Error(`rule ${d} has no message "${u}"`);l.push({finding:{rule:d,messageId:u,...df(v,f,h),severity:y,place:m.place,related:[],contexts:[p]},identity:JSON.stringify([d,u,m.place.file,f])})}return{findings:l.sort((d,m)=>pf(d.finding,m.finding)),failures:r,withheld:a}}function uf(e,t){let n=new Map;return e.map(({finding:r,identity:o})=>{let a=n.get(o)??0;return n.set(o,a+1),{...r,fingerprint:t(a===0?o:`${o}#${a}`)}})}var rs,cf,zn,ff=w(()=>{"use strict";Dn();ef();af();rs={note:0,warning:1,error:2},cf=(e,t)=>rs[e]<rs[t]?e:t;zn=(e,t)=>e<t?-1:e>t?1:0});var pi=w(()=>{"use strict"});function bn(e){if(e.byteLength>67108864)return{reason:di};let t;try{t=m0.decode(e)}catch{return{reason:hf(e)}}let n=t.indexOf("\0");return n>=0&&n<gf?{reason:hf(e)}:{text:t}}function hf(e){return e[0]===255&&e[1]===254||e[0]===254&&e[1]===255?"UTF-16 text; save it as UTF-8":e.subarray(0,gf).includes(0)?"binary file":"not valid UTF-8"}var di,gf,m0,Mr=w(()=>{"use strict";pi();di=`larger than ${67108864/1024/1024} MiB`,gf=8192,m0=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})});function yf(e,t){let n=e.map(r=>u0(r,t));return(r,o)=>{let a=n.findLast(s=>(o||!s.directoryOnly)&&s.matches(r));return a&&!a.keep?a.pattern:void 0}}function u0(e,t){let n=e.startsWith("!"),r=n?e.slice(1):e,o=r.endsWith("/"),a=r.replace(/^\.\//,"/").replace(/\/+$/,""),s=a.includes("/")?a.replace(/^\//,""):`**/${a}`,i=t(s.replace(/(?<=[^/*])\/\*\*$/,""));return{pattern:e,keep:n,directoryOnly:o,matches:i}}var bf=w(()=>{"use strict"});function Ce(e,t){let n=wf.test(`${e}/`)?t.replaceAll("\\","/"):t,r=mi(ui.posix.normalize(vf(n)?n:`${e}/${n}`));if(r===mi(e))return{absolute:r,shown:"."};let o=e.endsWith("/")?e:`${e}/`;return r.startsWith(o)?{absolute:r,shown:r.slice(o.length)}:{absolute:r,shown:vf(n)?r:mi(ui.posix.normalize(n))}}function vn(e,t){return e==="."?t:e.endsWith("/")?`${e}${t}`:`${e}/${t}`}function nn(e,t){return e===t||e.startsWith(t.endsWith("/")?t:`${t}/`)}function vf(e){return e.startsWith("/")||wf.test(e)}function mi(e){return e.length>1&&e.endsWith("/")?e.slice(0,-1):e}var ui,wf,Jn=w(()=>{"use strict";ui=require("node:path"),wf=/^[A-Za-z]:\//});function hi(e,t){let n=new Set,r=[],o=[];for(let a of t){let s=qe(()=>e.host.real(a.absolute));"error"in s?e.leaveOut(a.shown,wn(s.error)):o.push({...a,real:s.value})}for(kf(e,o,n,r);r.length>0;){let a=r.splice(0).sort((s,i)=>s.shown<i.shown?-1:1);for(let s of a){let i=qe(()=>e.host.real(s.absolute));"error"in i?e.leaveOut(s.shown,wn(i.error)):n.has(i.value)?e.leaveOut(s.shown,"link to a directory that is read already"):nn(y0(e.host,s),i.value)?e.leaveOut(s.shown,"link to a directory that holds it"):kf(e,[{...s,real:i.value}],n,r)}}}function kf(e,t,n,r){for(let o=t.pop();o;o=t.pop()){if(n.has(o.real))continue;n.add(o.real);let{absolute:a}=o,s=qe(()=>e.host.list(a));if("error"in s){e.leaveOut(o.shown,wn(s.error));continue}for(let i of s.value)f0(e,o,i,s.value,t,r)}}function f0(e,t,n,r,o,a){let{name:s}=n,i=n.kind==="link"?h0(e,t,s):n.kind,l=i==="directory";if(l?s==="node_modules"||s.startsWith(".")&&!e.hidden:!e.wanted(s))return;let c=vn(t.shown,s),p=e.excluded(c,l);if(p!==void 0){e.leaveOut(c,gi(p));return}let d=vn(t.absolute,s);l&&n.kind==="link"?a.push({absolute:d,shown:c}):l?o.push({absolute:d,shown:c,real:vn(t.real,s)}):i==="other"?e.leaveOut(c,fi):i==="broken"?e.leaveOut(c,"link to nothing"):n.kind==="link"&&g0(e,t,s,r)?e.leaveOut(c,"link to a neighbour"):e.take({absolute:d,shown:c})}function h0(e,t,n){let r=qe(()=>e.host.stat(vn(t.absolute,n)));return"value"in r&&r.value?.kind||"broken"}function g0(e,t,n,r){let o=qe(()=>e.host.real(vn(t.absolute,n))),a=vn(t.real,"");if("error"in o||!o.value.startsWith(a))return!1;let s=o.value.slice(a.length);return e.wanted(s)&&r.some(i=>i.kind==="file"&&i.name===s)}function y0(e,t){let n=t.absolute.slice(0,t.absolute.lastIndexOf("/"))||"/",r=qe(()=>e.real(n));return"value"in r?r.value:n}function gi(e){return`excluded by "${e}"`}function qe(e){try{return{value:e()}}catch(t){return{error:t}}}function wn(e){let{code:t}=e;return typeof t!="string"?"could not be read":Object.hasOwn(Pf,t)&&Pf[t]||`could not be read (${t})`}var fi,Pf,xf=w(()=>{"use strict";Mr();Jn();fi="not a regular file (a pipe, socket or device)";Pf={EACCES:"no permission to read it",EPERM:"no permission to read it",ENOENT:"gone before it could be read",ENOTDIR:"gone before it could be read",EISDIR:"a directory",ELOOP:"a ring of links",EFBIG:di}});var ss=Se(nt=>{"use strict";nt.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;nt.find=(e,t)=>e.nodes.find(n=>n.type===t);nt.exceedsLimit=(e,t,n=1,r)=>r===!1||!nt.isInteger(e)||!nt.isInteger(t)?!1:(Number(t)-Number(e))/Number(n)>=r;nt.escapeNode=(e,t=0,n)=>{let r=e.nodes[t];r&&(n&&r.type===n||r.type==="open"||r.type==="close")&&r.escaped!==!0&&(r.value="\\"+r.value,r.escaped=!0)};nt.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;nt.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;nt.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;nt.reduce=e=>e.reduce((t,n)=>(n.type==="text"&&t.push(n.value),n.type==="range"&&(n.type="text"),t),[]);nt.flatten=(...e)=>{let t=[],n=r=>{for(let o=0;o<r.length;o++){let a=r[o];if(Array.isArray(a)){n(a);continue}a!==void 0&&t.push(a)}return t};return n(e),t}});var as=Se((M8,Tf)=>{"use strict";var Sf=ss();Tf.exports=(e,t={})=>{let n=(r,o={})=>{let a=t.escapeInvalid&&Sf.isInvalidBrace(o),s=r.invalid===!0&&t.escapeInvalid===!0,i="";if(r.value)return(a||s)&&Sf.isOpenOrClose(r)?"\\"+r.value:r.value;if(r.value)return r.value;if(r.nodes)for(let l of r.nodes)i+=n(l);return i};return n(e)}});var Af=Se((E8,Rf)=>{"use strict";Rf.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var Lf=Se((D8,Df)=>{"use strict";var Cf=Af(),kn=(e,t,n)=>{if(Cf(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(Cf(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let r={relaxZeros:!0,...n};typeof r.strictZeros=="boolean"&&(r.relaxZeros=r.strictZeros===!1);let o=String(r.relaxZeros),a=String(r.shorthand),s=String(r.capture),i=String(r.wrap),l=e+":"+t+"="+o+a+s+i;if(kn.cache.hasOwnProperty(l))return kn.cache[l].result;let c=Math.min(e,t),p=Math.max(e,t);if(Math.abs(c-p)===1){let h=e+"|"+t;return r.capture?`(${h})`:r.wrap===!1?h:`(?:${h})`}let d=Ef(e)||Ef(t),m={min:e,max:t,a:c,b:p},u=[],f=[];if(d&&(m.isPadded=d,m.maxLen=String(m.max).length),c<0){let h=p<0?Math.abs(p):1;f=If(h,Math.abs(c),m,r),c=m.a=0}return p>=0&&(u=If(c,p,m,r)),m.negatives=f,m.positives=u,m.result=b0(f,u,r),r.capture===!0?m.result=`(${m.result})`:r.wrap!==!1&&u.length+f.length>1&&(m.result=`(?:${m.result})`),kn.cache[l]=m,m.result};function b0(e,t,n){let r=yi(e,t,"-",!1,n)||[],o=yi(t,e,"",!1,n)||[],a=yi(e,t,"-?",!0,n)||[];return r.concat(a).concat(o).join("|")}function v0(e,t){let n=1,r=1,o=$f(e,n),a=new Set([t]);for(;e<=o&&o<=t;)a.add(o),n+=1,o=$f(e,n);for(o=Of(t+1,r)-1;e<o&&o<=t;)a.add(o),r+=1,o=Of(t+1,r)-1;return a=[...a],a.sort(P0),a}function w0(e,t,n){if(e===t)return{pattern:e,count:[],digits:0};let r=k0(e,t),o=r.length,a="",s=0;for(let i=0;i<o;i++){let[l,c]=r[i];l===c?a+=l:l!=="0"||c!=="9"?a+=x0(l,c,n):s++}return s&&(a+=n.shorthand===!0?"\\d":"[0-9]"),{pattern:a,count:[s],digits:o}}function If(e,t,n,r){let o=v0(e,t),a=[],s=e,i;for(let l=0;l<o.length;l++){let c=o[l],p=w0(String(s),String(c),r),d="";if(!n.isPadded&&i&&i.pattern===p.pattern){i.count.length>1&&i.count.pop(),i.count.push(p.count[0]),i.string=i.pattern+Mf(i.count),s=c+1;continue}n.isPadded&&(d=S0(c,n,r)),p.string=d+p.pattern+Mf(p.count),a.push(p),s=c+1,i=p}return a}function yi(e,t,n,r,o){let a=[];for(let s of e){let{string:i}=s;!r&&!Nf(t,"string",i)&&a.push(n+i),r&&Nf(t,"string",i)&&a.push(n+i)}return a}function k0(e,t){let n=[];for(let r=0;r<e.length;r++)n.push([e[r],t[r]]);return n}function P0(e,t){return e>t?1:t>e?-1:0}function Nf(e,t,n){return e.some(r=>r[t]===n)}function $f(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function Of(e,t){return e-e%Math.pow(10,t)}function Mf(e){let[t=0,n=""]=e;return n||t>1?`{${t+(n?","+n:"")}}`:""}function x0(e,t,n){return`[${e}${t-e===1?"":"-"}${t}]`}function Ef(e){return/^-?(0+)\d/.test(e)}function S0(e,t,n){if(!t.isPadded)return e;let r=Math.abs(t.maxLen-String(e).length),o=n.relaxZeros!==!1;switch(r){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${r}}`:`0{${r}}`}}kn.cache={};kn.clearCache=()=>kn.cache={};Df.exports=kn});var wi=Se((L8,Hf)=>{"use strict";var T0=require("util"),Gf=Lf(),Vf=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),R0=e=>t=>e===!0?Number(t):String(t),bi=e=>typeof e=="number"||typeof e=="string"&&e!=="",Er=e=>Number.isInteger(+e),vi=e=>{let t=`${e}`,n=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++n]==="0";);return n>0},A0=(e,t,n)=>typeof e=="string"||typeof t=="string"?!0:n.stringify===!0,C0=(e,t,n)=>{if(t>0){let r=e[0]==="-"?"-":"";r&&(e=e.slice(1)),e=r+e.padStart(r?t-1:t,"0")}return n===!1?String(e):e},cs=(e,t)=>{let n=e[0]==="-"?"-":"";for(n&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return n?"-"+e:e},I0=(e,t,n)=>{e.negatives.sort((i,l)=>i<l?-1:i>l?1:0),e.positives.sort((i,l)=>i<l?-1:i>l?1:0);let r=t.capture?"":"?:",o="",a="",s;return e.positives.length&&(o=e.positives.map(i=>cs(String(i),n)).join("|")),e.negatives.length&&(a=`-(${r}${e.negatives.map(i=>cs(String(i),n)).join("|")})`),o&&a?s=`${o}|${a}`:s=o||a,t.wrap?`(${r}${s})`:s},jf=(e,t,n,r)=>{if(n)return Gf(e,t,{wrap:!1,...r});let o=String.fromCharCode(e);if(e===t)return o;let a=String.fromCharCode(t);return`[${o}-${a}]`},Ff=(e,t,n)=>{if(Array.isArray(e)){let r=n.wrap===!0,o=n.capture?"":"?:";return r?`(${o}${e.join("|")})`:e.join("|")}return Gf(e,t,n)},Wf=(...e)=>new RangeError("Invalid range arguments: "+T0.inspect(...e)),Bf=(e,t,n)=>{if(n.strictRanges===!0)throw Wf([e,t]);return[]},N0=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},$0=(e,t,n=1,r={})=>{let o=Number(e),a=Number(t);if(!Number.isInteger(o)||!Number.isInteger(a)){if(r.strictRanges===!0)throw Wf([e,t]);return[]}o===0&&(o=0),a===0&&(a=0);let s=o>a,i=String(e),l=String(t),c=String(n);n=Math.max(Math.abs(n),1);let p=vi(i)||vi(l)||vi(c),d=p?Math.max(i.length,l.length,c.length):0,m=p===!1&&A0(e,t,r)===!1,u=r.transform||R0(m);if(r.toRegex&&n===1)return jf(cs(e,d),cs(t,d),!0,r);let f={negatives:[],positives:[]},h=v=>f[v<0?"negatives":"positives"].push(Math.abs(v)),g=[],y=0;for(;s?o>=a:o<=a;)r.toRegex===!0&&n>1?h(o):g.push(C0(u(o,y),d,m)),o=s?o-n:o+n,y++;return r.toRegex===!0?n>1?I0(f,r,d):Ff(g,null,{wrap:!1,...r}):g},O0=(e,t,n=1,r={})=>{if(!Er(e)&&e.length>1||!Er(t)&&t.length>1)return Bf(e,t,r);let o=r.transform||(m=>String.fromCharCode(m)),a=`${e}`.charCodeAt(0),s=`${t}`.charCodeAt(0),i=a>s,l=Math.min(a,s),c=Math.max(a,s);if(r.toRegex&&n===1)return jf(l,c,!1,r);let p=[],d=0;for(;i?a>=s:a<=s;)p.push(o(a,d)),a=i?a-n:a+n,d++;return r.toRegex===!0?Ff(p,null,{wrap:!1,options:r}):p},is=(e,t,n,r={})=>{if(t==null&&bi(e))return[e];if(!bi(e)||!bi(t))return Bf(e,t,r);if(typeof n=="function")return is(e,t,1,{transform:n});if(Vf(n))return is(e,t,0,n);let o={...r};return o.capture===!0&&(o.wrap=!0),n=n||o.step||1,Er(n)?Er(e)&&Er(t)?$0(e,t,n,o):O0(e,t,Math.max(Math.abs(n),1),o):n!=null&&!Vf(n)?N0(n,o):is(e,t,1,n)};Hf.exports=is});var qf=Se((V8,Kf)=>{"use strict";var M0=wi(),_f=ss(),E0=(e,t={})=>{let n=(r,o={})=>{let a=_f.isInvalidBrace(o),s=r.invalid===!0&&t.escapeInvalid===!0,i=a===!0||s===!0,l=t.escapeInvalid===!0?"\\":"",c="";if(r.isOpen===!0)return l+r.value;if(r.isClose===!0)return console.log("node.isClose",l,r.value),l+r.value;if(r.type==="open")return i?l+r.value:"(";if(r.type==="close")return i?l+r.value:")";if(r.type==="comma")return r.prev.type==="comma"?"":i?r.value:"|";if(r.value)return r.value;if(r.nodes&&r.ranges>0){let p=_f.reduce(r.nodes),d=M0(...p,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return p.length>1&&d.length>1?`(${d})`:d}if(r.nodes)for(let p of r.nodes)c+=n(p,r);return c};return n(e)};Kf.exports=E0});var Jf=Se((G8,zf)=>{"use strict";var D0=wi(),Uf=as(),Yn=ss(),Pn=(e="",t="",n=!1)=>{let r=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return n?Yn.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let a of o)r.push(Pn(a,t,n));else for(let a of t)n===!0&&typeof a=="string"&&(a=`{${a}}`),r.push(Array.isArray(a)?Pn(o,a,n):o+a);return Yn.flatten(r)},L0=(e,t={})=>{let n=t.rangeLimit===void 0?1e3:t.rangeLimit,r=(o,a={})=>{o.queue=[];let s=a,i=a.queue;for(;s.type!=="brace"&&s.type!=="root"&&s.parent;)s=s.parent,i=s.queue;if(o.invalid||o.dollar){i.push(Pn(i.pop(),Uf(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){i.push(Pn(i.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let d=Yn.reduce(o.nodes);if(Yn.exceedsLimit(...d,t.step,n))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let m=D0(...d,t);m.length===0&&(m=Uf(o,t)),i.push(Pn(i.pop(),m)),o.nodes=[];return}let l=Yn.encloseBrace(o),c=o.queue,p=o;for(;p.type!=="brace"&&p.type!=="root"&&p.parent;)p=p.parent,c=p.queue;for(let d=0;d<o.nodes.length;d++){let m=o.nodes[d];if(m.type==="comma"&&o.type==="brace"){d===1&&c.push(""),c.push("");continue}if(m.type==="close"){i.push(Pn(i.pop(),c,l));continue}if(m.value&&m.type!=="open"){c.push(Pn(c.pop(),m.value));continue}m.nodes&&r(m,o)}return c};return Yn.flatten(r(e))};zf.exports=L0});var Zf=Se((j8,Yf)=>{"use strict";Yf.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var nh=Se((F8,th)=>{"use strict";var V0=as(),{MAX_LENGTH:Xf,CHAR_BACKSLASH:ki,CHAR_BACKTICK:G0,CHAR_COMMA:j0,CHAR_DOT:F0,CHAR_LEFT_PARENTHESES:W0,CHAR_RIGHT_PARENTHESES:B0,CHAR_LEFT_CURLY_BRACE:H0,CHAR_RIGHT_CURLY_BRACE:_0,CHAR_LEFT_SQUARE_BRACKET:Qf,CHAR_RIGHT_SQUARE_BRACKET:eh,CHAR_DOUBLE_QUOTE:K0,CHAR_SINGLE_QUOTE:q0,CHAR_NO_BREAK_SPACE:U0,CHAR_ZERO_WIDTH_NOBREAK_SPACE:z0}=Zf(),J0=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let n=t||{},r=typeof n.maxLength=="number"?Math.min(Xf,n.maxLength):Xf;if(e.length>r)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${r})`);let o={type:"root",input:e,nodes:[]},a=[o],s=o,i=o,l=0,c=e.length,p=0,d=0,m,u=()=>e[p++],f=h=>{if(h.type==="text"&&i.type==="dot"&&(i.type="text"),i&&i.type==="text"&&h.type==="text"){i.value+=h.value;return}return s.nodes.push(h),h.parent=s,h.prev=i,i=h,h};for(f({type:"bos"});p<c;)if(s=a[a.length-1],m=u(),!(m===z0||m===U0)){if(m===ki){f({type:"text",value:(t.keepEscaping?m:"")+u()});continue}if(m===eh){f({type:"text",value:"\\"+m});continue}if(m===Qf){l++;let h;for(;p<c&&(h=u());){if(m+=h,h===Qf){l++;continue}if(h===ki){m+=u();continue}if(h===eh&&(l--,l===0))break}f({type:"text",value:m});continue}if(m===W0){s=f({type:"paren",nodes:[]}),a.push(s),f({type:"text",value:m});continue}if(m===B0){if(s.type!=="paren"){f({type:"text",value:m});continue}s=a.pop(),f({type:"text",value:m}),s=a[a.length-1];continue}if(m===K0||m===q0||m===G0){let h=m,g;for(t.keepQuotes!==!0&&(m="");p<c&&(g=u());){if(g===ki){m+=g+u();continue}if(g===h){t.keepQuotes===!0&&(m+=g);break}m+=g}f({type:"text",value:m});continue}if(m===H0){d++;let g={type:"brace",open:!0,close:!1,dollar:i.value&&i.value.slice(-1)==="$"||s.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};s=f(g),a.push(s),f({type:"open",value:m});continue}if(m===_0){if(s.type!=="brace"){f({type:"text",value:m});continue}let h="close";s=a.pop(),s.close=!0,f({type:h,value:m}),d--,s=a[a.length-1];continue}if(m===j0&&d>0){if(s.ranges>0){s.ranges=0;let h=s.nodes.shift();s.nodes=[h,{type:"text",value:V0(s)}]}f({type:"comma",value:m}),s.commas++;continue}if(m===F0&&d>0&&s.commas===0){let h=s.nodes;if(d===0||h.length===0){f({type:"text",value:m});continue}if(i.type==="dot"){if(s.range=[],i.value+=m,i.type="range",s.nodes.length!==3&&s.nodes.length!==5){s.invalid=!0,s.ranges=0,i.type="text";continue}s.ranges++,s.args=[];continue}if(i.type==="range"){h.pop();let g=h[h.length-1];g.value+=i.value+m,i=g,s.ranges--;continue}f({type:"dot",value:m});continue}f({type:"text",value:m})}do if(s=a.pop(),s.type!=="root"){s.nodes.forEach(y=>{y.nodes||(y.type==="open"&&(y.isOpen=!0),y.type==="close"&&(y.isClose=!0),y.nodes||(y.type="text"),y.invalid=!0)});let h=a[a.length-1],g=h.nodes.indexOf(s);h.nodes.splice(g,1,...s.nodes)}while(a.length>0);return f({type:"eos"}),o};th.exports=J0});var sh=Se((W8,oh)=>{"use strict";var rh=as(),Y0=qf(),Z0=Jf(),X0=nh(),Ue=(e,t={})=>{let n=[];if(Array.isArray(e))for(let r of e){let o=Ue.create(r,t);Array.isArray(o)?n.push(...o):n.push(o)}else n=[].concat(Ue.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(n=[...new Set(n)]),n};Ue.parse=(e,t={})=>X0(e,t);Ue.stringify=(e,t={})=>rh(typeof e=="string"?Ue.parse(e,t):e,t);Ue.compile=(e,t={})=>(typeof e=="string"&&(e=Ue.parse(e,t)),Y0(e,t));Ue.expand=(e,t={})=>{typeof e=="string"&&(e=Ue.parse(e,t));let n=Z0(e,t);return t.noempty===!0&&(n=n.filter(Boolean)),t.nodupes===!0&&(n=[...new Set(n)]),n};Ue.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?Ue.compile(e,t):Ue.expand(e,t);oh.exports=Ue});var Dr=Se((B8,ph)=>{"use strict";var Q0=require("path"),St="\\\\/",ah=`[^${St}]`,ex=0,Ht="\\.",tx="\\+",nx="\\?",ls="\\/",rx="(?=.)",ih="[^/]",Pi=`(?:${ls}|$)`,ch=`(?:^|${ls})`,xi=`${Ht}{1,2}${Pi}`,ox=`(?!${Ht})`,sx=`(?!${ch}${xi})`,ax=`(?!${Ht}{0,1}${Pi})`,ix=`(?!${xi})`,cx=`[^.${ls}]`,lx=`${ih}*?`,lh={DOT_LITERAL:Ht,PLUS_LITERAL:tx,QMARK_LITERAL:nx,SLASH_LITERAL:ls,ONE_CHAR:rx,QMARK:ih,END_ANCHOR:Pi,DOTS_SLASH:xi,NO_DOT:ox,NO_DOTS:sx,NO_DOT_SLASH:ax,NO_DOTS_SLASH:ix,QMARK_NO_DOT:cx,STAR:lx,START_ANCHOR:ch},px={...lh,SLASH_LITERAL:`[${St}]`,QMARK:ah,STAR:`${ah}*?`,DOTS_SLASH:`${Ht}{1,2}(?:[${St}]|$)`,NO_DOT:`(?!${Ht})`,NO_DOTS:`(?!(?:^|[${St}])${Ht}{1,2}(?:[${St}]|$))`,NO_DOT_SLASH:`(?!${Ht}{0,1}(?:[${St}]|$))`,NO_DOTS_SLASH:`(?!${Ht}{1,2}(?:[${St}]|$))`,QMARK_NO_DOT:`[^.${St}]`,START_ANCHOR:`(?:^|[${St}])`,END_ANCHOR:`(?:[${St}]|$)`},dx={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};ph.exports={DEFAULT_MAX_EXTGLOB_RECURSION:ex,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:dx,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:Q0.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?px:lh}}});var Lr=Se(Be=>{"use strict";var mx=require("path"),ux=process.platform==="win32",{REGEX_BACKSLASH:fx,REGEX_REMOVE_BACKSLASH:hx,REGEX_SPECIAL_CHARS:gx,REGEX_SPECIAL_CHARS_GLOBAL:yx}=Dr();Be.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);Be.hasRegexChars=e=>gx.test(e);Be.isRegexChar=e=>e.length===1&&Be.hasRegexChars(e);Be.escapeRegex=e=>e.replace(yx,"\\$1");Be.toPosixSlashes=e=>e.replace(fx,"/");Be.removeBackslashes=e=>e.replace(hx,t=>t==="\\"?"":t);Be.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};Be.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:ux===!0||mx.sep==="\\";Be.escapeLast=(e,t,n)=>{let r=e.lastIndexOf(t,n);return r===-1?e:e[r-1]==="\\"?Be.escapeLast(e,t,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};Be.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};Be.wrapOutput=(e,t={},n={})=>{let r=n.contains?"":"^",o=n.contains?"":"$",a=`${r}(?:${e})${o}`;return t.negated===!0&&(a=`(?:^(?!${a}).*$)`),a}});var bh=Se((_8,yh)=>{"use strict";var dh=Lr(),{CHAR_ASTERISK:Si,CHAR_AT:bx,CHAR_BACKWARD_SLASH:Vr,CHAR_COMMA:vx,CHAR_DOT:Ti,CHAR_EXCLAMATION_MARK:Ri,CHAR_FORWARD_SLASH:gh,CHAR_LEFT_CURLY_BRACE:Ai,CHAR_LEFT_PARENTHESES:Ci,CHAR_LEFT_SQUARE_BRACKET:wx,CHAR_PLUS:kx,CHAR_QUESTION_MARK:mh,CHAR_RIGHT_CURLY_BRACE:Px,CHAR_RIGHT_PARENTHESES:uh,CHAR_RIGHT_SQUARE_BRACKET:xx}=Dr(),fh=e=>e===gh||e===Vr,hh=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},Sx=(e,t)=>{let n=t||{},r=e.length-1,o=n.parts===!0||n.scanToEnd===!0,a=[],s=[],i=[],l=e,c=-1,p=0,d=0,m=!1,u=!1,f=!1,h=!1,g=!1,y=!1,v=!1,x=!1,k=!1,P=!1,L=0,K,D,Z={value:"",depth:0,isGlob:!1},se=()=>c>=r,R=()=>l.charCodeAt(c+1),ae=()=>(K=D,l.charCodeAt(++c));for(;c<r;){D=ae();let Pe;if(D===Vr){v=Z.backslashes=!0,D=ae(),D===Ai&&(y=!0);continue}if(y===!0||D===Ai){for(L++;se()!==!0&&(D=ae());){if(D===Vr){v=Z.backslashes=!0,ae();continue}if(D===Ai){L++;continue}if(y!==!0&&D===Ti&&(D=ae())===Ti){if(m=Z.isBrace=!0,f=Z.isGlob=!0,P=!0,o===!0)continue;break}if(y!==!0&&D===vx){if(m=Z.isBrace=!0,f=Z.isGlob=!0,P=!0,o===!0)continue;break}if(D===Px&&(L--,L===0)){y=!1,m=Z.isBrace=!0,P=!0;break}}if(o===!0)continue;break}if(D===gh){if(a.push(c),s.push(Z),Z={value:"",depth:0,isGlob:!1},P===!0)continue;if(K===Ti&&c===p+1){p+=2;continue}d=c+1;continue}if(n.noext!==!0&&(D===kx||D===bx||D===Si||D===mh||D===Ri)===!0&&R()===Ci){if(f=Z.isGlob=!0,h=Z.isExtglob=!0,P=!0,D===Ri&&c===p&&(k=!0),o===!0){for(;se()!==!0&&(D=ae());){if(D===Vr){v=Z.backslashes=!0,D=ae();continue}if(D===uh){f=Z.isGlob=!0,P=!0;break}}continue}break}if(D===Si){if(K===Si&&(g=Z.isGlobstar=!0),f=Z.isGlob=!0,P=!0,o===!0)continue;break}if(D===mh){if(f=Z.isGlob=!0,P=!0,o===!0)continue;break}if(D===wx){for(;se()!==!0&&(Pe=ae());){if(Pe===Vr){v=Z.backslashes=!0,ae();continue}if(Pe===xx){u=Z.isBracket=!0,f=Z.isGlob=!0,P=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&D===Ri&&c===p){x=Z.negated=!0,p++;continue}if(n.noparen!==!0&&D===Ci){if(f=Z.isGlob=!0,o===!0){for(;se()!==!0&&(D=ae());){if(D===Ci){v=Z.backslashes=!0,D=ae();continue}if(D===uh){P=!0;break}}continue}break}if(f===!0){if(P=!0,o===!0)continue;break}}n.noext===!0&&(h=!1,f=!1);let re=l,Ee="",T="";p>0&&(Ee=l.slice(0,p),l=l.slice(p),d-=p),re&&f===!0&&d>0?(re=l.slice(0,d),T=l.slice(d)):f===!0?(re="",T=l):re=l,re&&re!==""&&re!=="/"&&re!==l&&fh(re.charCodeAt(re.length-1))&&(re=re.slice(0,-1)),n.unescape===!0&&(T&&(T=dh.removeBackslashes(T)),re&&v===!0&&(re=dh.removeBackslashes(re)));let A={prefix:Ee,input:e,start:p,base:re,glob:T,isBrace:m,isBracket:u,isGlob:f,isExtglob:h,isGlobstar:g,negated:x,negatedExtglob:k};if(n.tokens===!0&&(A.maxDepth=0,fh(D)||s.push(Z),A.tokens=s),n.parts===!0||n.tokens===!0){let Pe;for(let te=0;te<a.length;te++){let Ve=Pe?Pe+1:p,S=a[te],I=e.slice(Ve,S);n.tokens&&(te===0&&p!==0?(s[te].isPrefix=!0,s[te].value=Ee):s[te].value=I,hh(s[te]),A.maxDepth+=s[te].depth),(te!==0||I!=="")&&i.push(I),Pe=S}if(Pe&&Pe+1<e.length){let te=e.slice(Pe+1);i.push(te),n.tokens&&(s[s.length-1].value=te,hh(s[s.length-1]),A.maxDepth+=s[s.length-1].depth)}A.slashes=a,A.parts=i}return A};yh.exports=Sx});var xh=Se((K8,Ph)=>{"use strict";var Gr=Dr(),Ne=Lr(),{MAX_LENGTH:ps,POSIX_REGEX_SOURCE:Tx,REGEX_NON_SPECIAL_CHARS:Rx,REGEX_SPECIAL_CHARS_BACKREF:Ax,REPLACEMENTS:vh}=Gr,Cx=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>Ne.escapeRegex(o)).join("..")}return n},Zn=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,wh=e=>{let t=[],n=0,r=0,o=0,a="",s=!1;for(let i of e){if(s===!0){a+=i,s=!1;continue}if(i==="\\"){a+=i,s=!0;continue}if(i==='"'){o=o===1?0:1,a+=i;continue}if(o===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")r++;else if(i===")"&&r>0)r--;else if(i==="|"&&r===0){t.push(a),a="";continue}}}a+=i}return t.push(a),t},Ix=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},kh=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(Ix(t))return t.replace(/\\(.)/g,"$1")},Nx=e=>{let t=e.map(kh).filter(Boolean);for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++){let o=t[n],a=t[r],s=o[0];if(!(!s||o!==s.repeat(o.length)||a!==s.repeat(a.length))&&(o===a||o.startsWith(a)||a.startsWith(o)))return!0}return!1},Ii=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,r=0,o=0,a=!1;for(let s=1;s<e.length;s++){let i=e[s];if(a===!0){a=!1;continue}if(i==="\\"){a=!0;continue}if(i==='"'){o=o===1?0:1;continue}if(o!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){r++;continue}if(i===")"&&(r--,r===0))return t===!0&&s!==e.length-1?void 0:{type:e[0],body:e.slice(2,s),end:s}}}}},$x=e=>{let t=0,n=[];for(;t<e.length;){let o=Ii(e.slice(t),!1);if(!o||o.type!=="*")return;let a=wh(o.body).map(i=>i.trim());if(a.length!==1)return;let s=kh(a[0]);if(!s||s.length!==1)return;n.push(s),t+=o.end+1}return n.length<1?void 0:`${n.length===1?Ne.escapeRegex(n[0]):`[${n.map(o=>Ne.escapeRegex(o)).join("")}]`}*`},Ox=e=>{let t=0,n=e.trim(),r=Ii(n);for(;r;)t++,n=r.body.trim(),r=Ii(n);return t},Mx=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:Gr.DEFAULT_MAX_EXTGLOB_RECURSION,r=wh(e).map(o=>o.trim());if(r.length>1&&(r.some(o=>o==="")||r.some(o=>/^[*?]+$/.test(o))||Nx(r)))return{risky:!0};for(let o of r){let a=$x(o);if(a)return{risky:!0,safeOutput:a};if(Ox(o)>n)return{risky:!0}}return{risky:!1}},Ni=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=vh[e]||e;let n={...t},r=typeof n.maxLength=="number"?Math.min(ps,n.maxLength):ps,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);let a={type:"bos",value:"",output:n.prepend||""},s=[a],i=n.capture?"":"?:",l=Ne.isWindows(t),c=Gr.globChars(l),p=Gr.extglobChars(c),{DOT_LITERAL:d,PLUS_LITERAL:m,SLASH_LITERAL:u,ONE_CHAR:f,DOTS_SLASH:h,NO_DOT:g,NO_DOT_SLASH:y,NO_DOTS_SLASH:v,QMARK:x,QMARK_NO_DOT:k,STAR:P,START_ANCHOR:L}=c,K=M=>`(${i}(?:(?!${L}${M.dot?h:d}).)*?)`,D=n.dot?"":g,Z=n.dot?x:k,se=n.bash===!0?K(n):P;n.capture&&(se=`(${se})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let R={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:s};e=Ne.removePrefix(e,R),o=e.length;let ae=[],re=[],Ee=[],T=a,A,Pe=()=>R.index===o-1,te=R.peek=(M=1)=>e[R.index+M],Ve=R.advance=()=>e[++R.index]||"",S=()=>e.slice(R.index+1),I=(M="",pe=0)=>{R.consumed+=M,R.index+=pe},F=M=>{R.output+=M.output!=null?M.output:M.value,I(M.value)},Y=()=>{let M=1;for(;te()==="!"&&(te(2)!=="("||te(3)==="?");)Ve(),R.start++,M++;return M%2===0?!1:(R.negated=!0,R.start++,!0)},X=M=>{R[M]++,Ee.push(M)},oe=M=>{R[M]--,Ee.pop()},z=M=>{if(T.type==="globstar"){let pe=R.braces>0&&(M.type==="comma"||M.type==="brace"),E=M.extglob===!0||ae.length&&(M.type==="pipe"||M.type==="paren");M.type!=="slash"&&M.type!=="paren"&&!pe&&!E&&(R.output=R.output.slice(0,-T.output.length),T.type="star",T.value="*",T.output=se,R.output+=T.output)}if(ae.length&&M.type!=="paren"&&(ae[ae.length-1].inner+=M.value),(M.value||M.output)&&F(M),T&&T.type==="text"&&M.type==="text"){T.value+=M.value,T.output=(T.output||"")+M.value;return}M.prev=T,s.push(M),T=M},xe=(M,pe)=>{let E={...p[pe],conditions:1,inner:""};E.prev=T,E.parens=R.parens,E.output=R.output,E.startIndex=R.index,E.tokensIndex=s.length;let Q=(n.capture?"(":"")+E.open;X("parens"),z({type:M,value:pe,output:R.output?"":f}),z({type:"paren",extglob:!0,value:Ve(),output:Q}),ae.push(E)},rr=M=>{let pe=e.slice(M.startIndex,R.index+1),E=e.slice(M.startIndex+2,R.index),Q=Mx(E,n);if((M.type==="plus"||M.type==="star")&&Q.risky){let ie=Q.safeOutput?(M.output?"":f)+(n.capture?`(${Q.safeOutput})`:Q.safeOutput):void 0,mt=s[M.tokensIndex];mt.type="text",mt.value=pe,mt.output=ie||Ne.escapeRegex(pe);for(let ut=M.tokensIndex+1;ut<s.length;ut++)s[ut].value="",s[ut].output="",delete s[ut].suffix;R.output=M.output+mt.output,R.backtrack=!0,z({type:"paren",extglob:!0,value:A,output:""}),oe("parens");return}let ce=M.close+(n.capture?")":""),ge;if(M.type==="negate"){let ie=se;if(M.inner&&M.inner.length>1&&M.inner.includes("/")&&(ie=K(n)),(ie!==se||Pe()||/^\)+$/.test(S()))&&(ce=M.close=`)$))${ie}`),M.inner.includes("*")&&(ge=S())&&/^\.[^\\/.]+$/.test(ge)){let mt=Ni(ge,{...t,fastpaths:!1}).output;ce=M.close=`)${mt})${ie})`}M.prev.type==="bos"&&(R.negatedExtglob=!0)}z({type:"paren",extglob:!0,value:A,output:ce}),oe("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let M=!1,pe=e.replace(Ax,(E,Q,ce,ge,ie,mt)=>ge==="\\"?(M=!0,E):ge==="?"?Q?Q+ge+(ie?x.repeat(ie.length):""):mt===0?Z+(ie?x.repeat(ie.length):""):x.repeat(ce.length):ge==="."?d.repeat(ce.length):ge==="*"?Q?Q+ge+(ie?se:""):se:Q?E:`\\${E}`);return M===!0&&(n.unescape===!0?pe=pe.replace(/\\/g,""):pe=pe.replace(/\\+/g,E=>E.length%2===0?"\\\\":E?"\\":"")),pe===e&&n.contains===!0?(R.output=e,R):(R.output=Ne.wrapOutput(pe,R,t),R)}for(;!Pe();){if(A=Ve(),A==="\0")continue;if(A==="\\"){let E=te();if(E==="/"&&n.bash!==!0||E==="."||E===";")continue;if(!E){A+="\\",z({type:"text",value:A});continue}let Q=/^\\+/.exec(S()),ce=0;if(Q&&Q[0].length>2&&(ce=Q[0].length,R.index+=ce,ce%2!==0&&(A+="\\")),n.unescape===!0?A=Ve():A+=Ve(),R.brackets===0){z({type:"text",value:A});continue}}if(R.brackets>0&&(A!=="]"||T.value==="["||T.value==="[^")){if(n.posix!==!1&&A===":"){let E=T.value.slice(1);if(E.includes("[")&&(T.posix=!0,E.includes(":"))){let Q=T.value.lastIndexOf("["),ce=T.value.slice(0,Q),ge=T.value.slice(Q+2),ie=Tx[ge];if(ie){T.value=ce+ie,R.backtrack=!0,Ve(),!a.output&&s.indexOf(T)===1&&(a.output=f);continue}}}(A==="["&&te()!==":"||A==="-"&&te()==="]")&&(A=`\\${A}`),A==="]"&&(T.value==="["||T.value==="[^")&&(A=`\\${A}`),n.posix===!0&&A==="!"&&T.value==="["&&(A="^"),T.value+=A,F({value:A});continue}if(R.quotes===1&&A!=='"'){A=Ne.escapeRegex(A),T.value+=A,F({value:A});continue}if(A==='"'){R.quotes=R.quotes===1?0:1,n.keepQuotes===!0&&z({type:"text",value:A});continue}if(A==="("){X("parens"),z({type:"paren",value:A});continue}if(A===")"){if(R.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Zn("opening","("));let E=ae[ae.length-1];if(E&&R.parens===E.parens+1){rr(ae.pop());continue}z({type:"paren",value:A,output:R.parens?")":"\\)"}),oe("parens");continue}if(A==="["){if(n.nobracket===!0||!S().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Zn("closing","]"));A=`\\${A}`}else X("brackets");z({type:"bracket",value:A});continue}if(A==="]"){if(n.nobracket===!0||T&&T.type==="bracket"&&T.value.length===1){z({type:"text",value:A,output:`\\${A}`});continue}if(R.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Zn("opening","["));z({type:"text",value:A,output:`\\${A}`});continue}oe("brackets");let E=T.value.slice(1);if(T.posix!==!0&&E[0]==="^"&&!E.includes("/")&&(A=`/${A}`),T.value+=A,F({value:A}),n.literalBrackets===!1||Ne.hasRegexChars(E))continue;let Q=Ne.escapeRegex(T.value);if(R.output=R.output.slice(0,-T.value.length),n.literalBrackets===!0){R.output+=Q,T.value=Q;continue}T.value=`(${i}${Q}|${T.value})`,R.output+=T.value;continue}if(A==="{"&&n.nobrace!==!0){X("braces");let E={type:"brace",value:A,output:"(",outputIndex:R.output.length,tokensIndex:R.tokens.length};re.push(E),z(E);continue}if(A==="}"){let E=re[re.length-1];if(n.nobrace===!0||!E){z({type:"text",value:A,output:A});continue}let Q=")";if(E.dots===!0){let ce=s.slice(),ge=[];for(let ie=ce.length-1;ie>=0&&(s.pop(),ce[ie].type!=="brace");ie--)ce[ie].type!=="dots"&&ge.unshift(ce[ie].value);Q=Cx(ge,n),R.backtrack=!0}if(E.comma!==!0&&E.dots!==!0){let ce=R.output.slice(0,E.outputIndex),ge=R.tokens.slice(E.tokensIndex);E.value=E.output="\\{",A=Q="\\}",R.output=ce;for(let ie of ge)R.output+=ie.output||ie.value}z({type:"brace",value:A,output:Q}),oe("braces"),re.pop();continue}if(A==="|"){ae.length>0&&ae[ae.length-1].conditions++,z({type:"text",value:A});continue}if(A===","){let E=A,Q=re[re.length-1];Q&&Ee[Ee.length-1]==="braces"&&(Q.comma=!0,E="|"),z({type:"comma",value:A,output:E});continue}if(A==="/"){if(T.type==="dot"&&R.index===R.start+1){R.start=R.index+1,R.consumed="",R.output="",s.pop(),T=a;continue}z({type:"slash",value:A,output:u});continue}if(A==="."){if(R.braces>0&&T.type==="dot"){T.value==="."&&(T.output=d);let E=re[re.length-1];T.type="dots",T.output+=A,T.value+=A,E.dots=!0;continue}if(R.braces+R.parens===0&&T.type!=="bos"&&T.type!=="slash"){z({type:"text",value:A,output:d});continue}z({type:"dot",value:A,output:d});continue}if(A==="?"){if(!(T&&T.value==="(")&&n.noextglob!==!0&&te()==="("&&te(2)!=="?"){xe("qmark",A);continue}if(T&&T.type==="paren"){let Q=te(),ce=A;if(Q==="<"&&!Ne.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(T.value==="("&&!/[!=<:]/.test(Q)||Q==="<"&&!/<([!=]|\w+>)/.test(S()))&&(ce=`\\${A}`),z({type:"text",value:A,output:ce});continue}if(n.dot!==!0&&(T.type==="slash"||T.type==="bos")){z({type:"qmark",value:A,output:k});continue}z({type:"qmark",value:A,output:x});continue}if(A==="!"){if(n.noextglob!==!0&&te()==="("&&(te(2)!=="?"||!/[!=<:]/.test(te(3)))){xe("negate",A);continue}if(n.nonegate!==!0&&R.index===0){Y();continue}}if(A==="+"){if(n.noextglob!==!0&&te()==="("&&te(2)!=="?"){xe("plus",A);continue}if(T&&T.value==="("||n.regex===!1){z({type:"plus",value:A,output:m});continue}if(T&&(T.type==="bracket"||T.type==="paren"||T.type==="brace")||R.parens>0){z({type:"plus",value:A});continue}z({type:"plus",value:m});continue}if(A==="@"){if(n.noextglob!==!0&&te()==="("&&te(2)!=="?"){z({type:"at",extglob:!0,value:A,output:""});continue}z({type:"text",value:A});continue}if(A!=="*"){(A==="$"||A==="^")&&(A=`\\${A}`);let E=Rx.exec(S());E&&(A+=E[0],R.index+=E[0].length),z({type:"text",value:A});continue}if(T&&(T.type==="globstar"||T.star===!0)){T.type="star",T.star=!0,T.value+=A,T.output=se,R.backtrack=!0,R.globstar=!0,I(A);continue}let M=S();if(n.noextglob!==!0&&/^\([^?]/.test(M)){xe("star",A);continue}if(T.type==="star"){if(n.noglobstar===!0){I(A);continue}let E=T.prev,Q=E.prev,ce=E.type==="slash"||E.type==="bos",ge=Q&&(Q.type==="star"||Q.type==="globstar");if(n.bash===!0&&(!ce||M[0]&&M[0]!=="/")){z({type:"star",value:A,output:""});continue}let ie=R.braces>0&&(E.type==="comma"||E.type==="brace"),mt=ae.length&&(E.type==="pipe"||E.type==="paren");if(!ce&&E.type!=="paren"&&!ie&&!mt){z({type:"star",value:A,output:""});continue}for(;M.slice(0,3)==="/**";){let ut=e[R.index+4];if(ut&&ut!=="/")break;M=M.slice(3),I("/**",3)}if(E.type==="bos"&&Pe()){T.type="globstar",T.value+=A,T.output=K(n),R.output=T.output,R.globstar=!0,I(A);continue}if(E.type==="slash"&&E.prev.type!=="bos"&&!ge&&Pe()){R.output=R.output.slice(0,-(E.output+T.output).length),E.output=`(?:${E.output}`,T.type="globstar",T.output=K(n)+(n.strictSlashes?")":"|$)"),T.value+=A,R.globstar=!0,R.output+=E.output+T.output,I(A);continue}if(E.type==="slash"&&E.prev.type!=="bos"&&M[0]==="/"){let ut=M[1]!==void 0?"|$":"";R.output=R.output.slice(0,-(E.output+T.output).length),E.output=`(?:${E.output}`,T.type="globstar",T.output=`${K(n)}${u}|${u}${ut})`,T.value+=A,R.output+=E.output+T.output,R.globstar=!0,I(A+Ve()),z({type:"slash",value:"/",output:""});continue}if(E.type==="bos"&&M[0]==="/"){T.type="globstar",T.value+=A,T.output=`(?:^|${u}|${K(n)}${u})`,R.output=T.output,R.globstar=!0,I(A+Ve()),z({type:"slash",value:"/",output:""});continue}R.output=R.output.slice(0,-T.output.length),T.type="globstar",T.output=K(n),T.value+=A,R.output+=T.output,R.globstar=!0,I(A);continue}let pe={type:"star",value:A,output:se};if(n.bash===!0){pe.output=".*?",(T.type==="bos"||T.type==="slash")&&(pe.output=D+pe.output),z(pe);continue}if(T&&(T.type==="bracket"||T.type==="paren")&&n.regex===!0){pe.output=A,z(pe);continue}(R.index===R.start||T.type==="slash"||T.type==="dot")&&(T.type==="dot"?(R.output+=y,T.output+=y):n.dot===!0?(R.output+=v,T.output+=v):(R.output+=D,T.output+=D),te()!=="*"&&(R.output+=f,T.output+=f)),z(pe)}for(;R.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Zn("closing","]"));R.output=Ne.escapeLast(R.output,"["),oe("brackets")}for(;R.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Zn("closing",")"));R.output=Ne.escapeLast(R.output,"("),oe("parens")}for(;R.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Zn("closing","}"));R.output=Ne.escapeLast(R.output,"{"),oe("braces")}if(n.strictSlashes!==!0&&(T.type==="star"||T.type==="bracket")&&z({type:"maybe_slash",value:"",output:`${u}?`}),R.backtrack===!0){R.output="";for(let M of R.tokens)R.output+=M.output!=null?M.output:M.value,M.suffix&&(R.output+=M.suffix)}return R};Ni.fastpaths=(e,t)=>{let n={...t},r=typeof n.maxLength=="number"?Math.min(ps,n.maxLength):ps,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);e=vh[e]||e;let a=Ne.isWindows(t),{DOT_LITERAL:s,SLASH_LITERAL:i,ONE_CHAR:l,DOTS_SLASH:c,NO_DOT:p,NO_DOTS:d,NO_DOTS_SLASH:m,STAR:u,START_ANCHOR:f}=Gr.globChars(a),h=n.dot?d:p,g=n.dot?m:p,y=n.capture?"":"?:",v={negated:!1,prefix:""},x=n.bash===!0?".*?":u;n.capture&&(x=`(${x})`);let k=D=>D.noglobstar===!0?x:`(${y}(?:(?!${f}${D.dot?c:s}).)*?)`,P=D=>{switch(D){case"*":return`${h}${l}${x}`;case".*":return`${s}${l}${x}`;case"*.*":return`${h}${x}${s}${l}${x}`;case"*/*":return`${h}${x}${i}${l}${g}${x}`;case"**":return h+k(n);case"**/*":return`(?:${h}${k(n)}${i})?${g}${l}${x}`;case"**/*.*":return`(?:${h}${k(n)}${i})?${g}${x}${s}${l}${x}`;case"**/.*":return`(?:${h}${k(n)}${i})?${s}${l}${x}`;default:{let Z=/^(.*?)\.(\w+)$/.exec(D);if(!Z)return;let se=P(Z[1]);return se?se+s+Z[2]:void 0}}},L=Ne.removePrefix(e,v),K=P(L);return K&&n.strictSlashes!==!0&&(K+=`${i}?`),K};Ph.exports=Ni});var Th=Se((q8,Sh)=>{"use strict";var Ex=require("path"),Dx=bh(),$i=xh(),Oi=Lr(),Lx=Dr(),Vx=e=>e&&typeof e=="object"&&!Array.isArray(e),he=(e,t,n=!1)=>{if(Array.isArray(e)){let p=e.map(m=>he(m,t,n));return m=>{for(let u of p){let f=u(m);if(f)return f}return!1}}let r=Vx(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},a=Oi.isWindows(t),s=r?he.compileRe(e,t):he.makeRe(e,t,!1,!0),i=s.state;delete s.state;let l=()=>!1;if(o.ignore){let p={...t,ignore:null,onMatch:null,onResult:null};l=he(o.ignore,p,n)}let c=(p,d=!1)=>{let{isMatch:m,match:u,output:f}=he.test(p,s,t,{glob:e,posix:a}),h={glob:e,state:i,regex:s,posix:a,input:p,output:f,match:u,isMatch:m};return typeof o.onResult=="function"&&o.onResult(h),m===!1?(h.isMatch=!1,d?h:!1):l(p)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,d?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),d?h:!0)};return n&&(c.state=i),c};he.test=(e,t,n,{glob:r,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let a=n||{},s=a.format||(o?Oi.toPosixSlashes:null),i=e===r,l=i&&s?s(e):e;return i===!1&&(l=s?s(e):e,i=l===r),(i===!1||a.capture===!0)&&(a.matchBase===!0||a.basename===!0?i=he.matchBase(e,t,n,o):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};he.matchBase=(e,t,n,r=Oi.isWindows(n))=>(t instanceof RegExp?t:he.makeRe(t,n)).test(Ex.basename(e));he.isMatch=(e,t,n)=>he(t,n)(e);he.parse=(e,t)=>Array.isArray(e)?e.map(n=>he.parse(n,t)):$i(e,{...t,fastpaths:!1});he.scan=(e,t)=>Dx(e,t);he.compileRe=(e,t,n=!1,r=!1)=>{if(n===!0)return e.output;let o=t||{},a=o.contains?"":"^",s=o.contains?"":"$",i=`${a}(?:${e.output})${s}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=he.toRegex(i,t);return r===!0&&(l.state=e),l};he.makeRe=(e,t={},n=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=$i.fastpaths(e,t)),o.output||(o=$i(e,t)),he.compileRe(o,t,n,r)};he.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};he.constants=Lx;Sh.exports=he});var Ah=Se((U8,Rh)=>{"use strict";Rh.exports=Th()});var Mh=Se((z8,Oh)=>{"use strict";var Ih=require("util"),Nh=sh(),Tt=Ah(),Mi=Lr(),Ch=e=>e===""||e==="./",$h=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},le=(e,t,n)=>{t=[].concat(t),e=[].concat(e);let r=new Set,o=new Set,a=new Set,s=0,i=p=>{a.add(p.output),n&&n.onResult&&n.onResult(p)};for(let p=0;p<t.length;p++){let d=Tt(String(t[p]),{...n,onResult:i},!0),m=d.state.negated||d.state.negatedExtglob;m&&s++;for(let u of e){let f=d(u,!0);(m?!f.isMatch:f.isMatch)&&(m?r.add(f.output):(r.delete(f.output),o.add(f.output)))}}let c=(s===t.length?[...a]:[...o]).filter(p=>!r.has(p));if(n&&c.length===0){if(n.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(n.nonull===!0||n.nullglob===!0)return n.unescape?t.map(p=>p.replace(/\\/g,"")):t}return c};le.match=le;le.matcher=(e,t)=>Tt(e,t);le.isMatch=(e,t,n)=>Tt(t,n)(e);le.any=le.isMatch;le.not=(e,t,n={})=>{t=[].concat(t).map(String);let r=new Set,o=[],a=i=>{n.onResult&&n.onResult(i),o.push(i.output)},s=new Set(le(e,t,{...n,onResult:a}));for(let i of o)s.has(i)||r.add(i);return[...r]};le.contains=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${Ih.inspect(e)}"`);if(Array.isArray(t))return t.some(r=>le.contains(e,r,n));if(typeof t=="string"){if(Ch(e)||Ch(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return le.isMatch(e,t,{...n,contains:!0})};le.matchKeys=(e,t,n)=>{if(!Mi.isObject(e))throw new TypeError("Expected the first argument to be an object");let r=le(Object.keys(e),t,n),o={};for(let a of r)o[a]=e[a];return o};le.some=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let a=Tt(String(o),n);if(r.some(s=>a(s)))return!0}return!1};le.every=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let a=Tt(String(o),n);if(!r.every(s=>a(s)))return!1}return!0};le.all=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${Ih.inspect(e)}"`);return[].concat(t).every(r=>Tt(r,n)(e))};le.capture=(e,t,n)=>{let r=Mi.isWindows(n),a=Tt.makeRe(String(e),{...n,capture:!0}).exec(r?Mi.toPosixSlashes(t):t);if(a)return a.slice(1).map(s=>s===void 0?"":s)};le.makeRe=(...e)=>Tt.makeRe(...e);le.scan=(...e)=>Tt.scan(...e);le.parse=(e,t)=>{let n=[];for(let r of[].concat(e||[]))for(let o of Nh(String(r),t))n.push(Tt.parse(o,t));return n};le.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!$h(e)?[e]:Nh(e,t)};le.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return le.braces(e,{...t,expand:!0})};le.hasBraces=$h;Oh.exports=le});var ds={};It(ds,{exclusionMatcher:()=>jx,globMatcher:()=>Gx});function Gx(e){return Ei.default.matcher(e)}function jx(e){return Ei.default.matcher(e,{dot:!0})}var Ei,ms=w(()=>{"use strict";Ei=wc(Mh(),1)});async function Di(e,t,n={}){let{named:r,globs:o,negations:a}=Wx(e,t),s=[...n.exclude??[],...a],i=o.length>0||s.length>0?await(n.glob??(()=>Promise.resolve().then(()=>(ms(),ds))))():void 0,l=i?yf(s,i.exclusionMatcher):()=>{},c=new Map,p=new Set,d=new Map,m=new Set,u=new Set,f=k=>{c.set(k.absolute,k)},h=(k,P)=>{d.set(k,P)},g=(k,P)=>{h(k,P),m.add(k)},y=[];for(let k of r){let P=Ce(e.cwd,k),L=qe(()=>e.stat(P.absolute));if("error"in L)g(P.shown,wn(L.error));else if(!L.value)m.add(k);else{u.add(P.shown);let K=L.value.kind==="directory",D=Hx(l,P.shown,K);D!==void 0?h(P.shown,gi(D)):K&&!_x(e,P)?g(P.shown,"a directory that cannot be listed"):K?y.push(P):L.value.kind==="other"?g(P.shown,fi):(f(P),p.add(P.absolute))}}let v={host:e,excluded:l,hidden:!1,wanted:Eh,take:f,leaveOut:h};hi(v,y);for(let k of o){let{base:P,rest:L}=Bx(k),K=Ce(e.cwd,P),D=i?.globMatcher(L),Z=/(?:^|\/)\*+$/.test(L),se=0,R=K.absolute==="/"?1:K.absolute.length+1,ae={...v,hidden:/(?:^|\/)\.[^/]/.test(L),wanted:Z?Eh:Ee=>!Lh.test(Ee),take(Ee){D?.(Ee.absolute.slice(R))&&(se+=1,f(Ee))}},re=qe(()=>e.stat(K.absolute));"value"in re&&re.value?.kind==="directory"&&hi(ae,[K]),se>0?u.add(K.shown):m.add(k)}let x=[];for(let k of c.values()){let P=Kx(e,k.absolute);"text"in P?x.push({path:k.shown,text:P.text}):p.has(k.absolute)?g(k.shown,P.reason):h(k.shown,P.reason)}if(t.includes("-")){u.add(jr);let k=qe(()=>e.stdin()),P="error"in k?{reason:wn(k.error)}:bn(k.value);"text"in P?x.push({path:jr,text:P.text}):g(jr,P.reason)}return{files:x.sort(Dh),leftOut:[...d].map(([k,P])=>({path:k,reason:P})).sort(Dh),unmatched:[...m].sort(),inputs:[...u].sort()}}function Wx(e,t){let n=[],r=[],o=[];for(let a of t){if(a==="-")continue;let s=/[*?[\]{}!]/.test(a)?qe(()=>e.stat(Ce(e.cwd,a).absolute)):void 0;!s||"error"in s||s.value?n.push(a):a.startsWith("!")&&a[1]!=="("?o.push(a.slice(1)):r.push(a)}return{named:n,globs:r,negations:o}}function Bx(e){let t=e.split("/"),n=t.findIndex(o=>/[*?[\]{}()!\\]/.test(o));return{base:t.slice(0,n).join("/")||(e.startsWith("/")?"/":"."),rest:t.slice(n).join("/")}}function Eh(e){return Fx.test(e)&&!Lh.test(e)}function Hx(e,t,n){for(let r=t.indexOf("/",1);r>0;r=t.indexOf("/",r+1)){let o=e(t.slice(0,r),!0);if(o!==void 0)return o}return e(t,n)}function _x(e,t){return"value"in qe(()=>e.list(t.absolute))}function Kx(e,t){let n=qe(()=>e.read(t));return"error"in n?{reason:wn(n.error)}:bn(n.value)}function Dh(e,t){return e.path<t.path?-1:1}var jr,Fx,Lh,Li=w(()=>{"use strict";Mr();bf();Jn();xf();jr="<stdin>",Fx=/\.(?:ya?ml|json)$|^Kustomization$/,Lh=/^(?:package(?:-lock)?|tsconfig.*|.*\.schema)\.json$|^ingress-lint\.(?:ya?ml|json)$|^\.ingress-lint\.(?:ya?ml|json)$/});function us(e){return e.length<1e3&&qx.test(e)}function fs(e){let t=Ux.exec(e);if(!t)return!1;let[n,r,o,a,s]=t.slice(1).map(Number);return n>=1&&n<=12&&r>=1&&r<=31&&o<24&&a<60&&s<60}function hs(e){if(e.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(e))return;let t=0,n=0;for(let r=0;r<e.length;r++){let o=e.charCodeAt(r);if(!(o===10||o===13))if(o===61){if(n++,n>2||(t+n-1)%4<2)return r}else{if(n>0||!/[A-Za-z0-9+/]/.test(e.charAt(r)))return r;t++}}return(t+n)%4===0?void 0:e.length}var qx,Ux,Vi=w(()=>{"use strict";qx=/^[+-]?(?:\d+\.?\d*|\.\d+)(?:Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]|[eE][+-]?\d+)?$/;Ux=/^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/});function gs(e,t){return Number.isInteger(e)?t==="int32"?(e|0)===e:e>=-(2**63)&&e<2**63:!1}function rn(e,t){if(t==null)return!0;switch(e.code){case"struct":{if(typeof t!="object"||Array.isArray(t))return!1;let{fields:n,required:r}=e.struct;for(let o in t){let a=n.get(o);if(a===void 0)return!1;let s=t[o];if(a.code==="string"){if(typeof s!="string"&&s!==null)return!1}else if(!rn(a.type,s))return!1}for(let o=0;o<r.length;o++){let a=t[r[o]];if(a==null)return!1}return!0}case"list":{if(!Array.isArray(t))return!1;let n=e.of;for(let r=0;r<t.length;r++)if(!rn(n,t[r]))return!1;return!0}case"map":{if(typeof t!="object"||Array.isArray(t))return!1;let n=e.of;for(let r in t){let o=t[r];if(n.code==="string"){if(typeof o!="string"&&o!==null)return!1}else if(!rn(n,o))return!1}return!0}case"string":return typeof t=="string";case"words":return typeof t=="string"&&(t===""||e.words.includes(t));case"bool":return typeof t=="boolean";case"int32":case"int64":return typeof t=="number"&&gs(t,e.code);case"intOrString":return typeof t=="string"||typeof t=="number"&&gs(t,"int32");case"quantity":return typeof t=="number"||typeof t=="string"&&us(t);case"bytes":return typeof t=="string"&&hs(t)===void 0;case"time":return typeof t=="string"&&fs(t);case"any":return!0}}var Gi=w(()=>{"use strict";Vi()});function Vh(e){return typeof e=="boolean"?"bool":typeof e=="string"?"string":typeof e=="number"?"number":Array.isArray(e)?"array":"object"}function ys(e){return typeof e=="string"?$(e)||/^(?:[A-Z_]{2,}|x{2,}|X{2,})$/.test(e)||!/^[\w.:,/+ =%@-]*$/.test(e):typeof e=="number"?!Number.isFinite(e):typeof e!="object"||e===null||Array.isArray(e)?!1:Object.keys(e).some(t=>/[{}[\]$<>%]/.test(t)||$(t))}var Gh=w(()=>{"use strict";de()});var ji,jh,Fh=w(()=>{"use strict";ji={"apps/v1 DaemonSet":"apps.v1.DaemonSet","apps/v1 Deployment":"apps.v1.Deployment","apps/v1 ReplicaSet":"apps.v1.ReplicaSet","apps/v1 StatefulSet":"apps.v1.StatefulSet","autoscaling/v1 HorizontalPodAutoscaler":"autoscaling.v1.HorizontalPodAutoscaler","autoscaling/v2 HorizontalPodAutoscaler":"autoscaling.v2.HorizontalPodAutoscaler","batch/v1 CronJob":"batch.v1.CronJob","batch/v1 Job":"batch.v1.Job","discovery.k8s.io/v1 EndpointSlice":"discovery.v1.EndpointSlice","networking.k8s.io/v1 Ingress":"networking.v1.Ingress","networking.k8s.io/v1 IngressClass":"networking.v1.IngressClass","networking.k8s.io/v1 NetworkPolicy":"networking.v1.NetworkPolicy","policy/v1 PodDisruptionBudget":"policy.v1.PodDisruptionBudget","rbac.authorization.k8s.io/v1 ClusterRole":"rbac.v1.ClusterRole","rbac.authorization.k8s.io/v1 ClusterRoleBinding":"rbac.v1.ClusterRoleBinding","rbac.authorization.k8s.io/v1 Role":"rbac.v1.Role","rbac.authorization.k8s.io/v1 RoleBinding":"rbac.v1.RoleBinding","v1 ConfigMap":"core.v1.ConfigMap","v1 Endpoints":"core.v1.Endpoints","v1 Namespace":"core.v1.Namespace","v1 PersistentVolumeClaim":"core.v1.PersistentVolumeClaim","v1 Pod":"core.v1.Pod","v1 ReplicationController":"core.v1.ReplicationController","v1 Secret":"core.v1.Secret","v1 Service":"core.v1.Service","v1 ServiceAccount":"core.v1.ServiceAccount"},jh={"apps.v1.DaemonSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.DaemonSetSpec status:.apps.v1.DaemonSetStatus","apps.v1.DaemonSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.DaemonSetSpec":"minReadySeconds:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector template!:.core.v1.PodTemplateSpec updateStrategy:.apps.v1.DaemonSetUpdateStrategy","apps.v1.DaemonSetStatus":"collisionCount:i conditions:[.apps.v1.DaemonSetCondition currentNumberScheduled:i desiredNumberScheduled:i numberAvailable:i numberMisscheduled:i numberReady:i numberUnavailable:i observedGeneration:l updatedNumberScheduled:i","apps.v1.DaemonSetUpdateStrategy":"rollingUpdate:.apps.v1.RollingUpdateDaemonSet type:=OnDelete|RollingUpdate","apps.v1.Deployment":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.DeploymentSpec status:.apps.v1.DeploymentStatus","apps.v1.DeploymentCondition":"lastTransitionTime:t lastUpdateTime:t message:s reason:s status:s type:s","apps.v1.DeploymentSpec":"minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector strategy:.apps.v1.DeploymentStrategy template!:.core.v1.PodTemplateSpec","apps.v1.DeploymentStatus":"availableReplicas:i collisionCount:i conditions:[.apps.v1.DeploymentCondition observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i unavailableReplicas:i updatedReplicas:i","apps.v1.DeploymentStrategy":"rollingUpdate:.apps.v1.RollingUpdateDeployment type:=Recreate|RollingUpdate","apps.v1.ReplicaSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.ReplicaSetSpec status:.apps.v1.ReplicaSetStatus","apps.v1.ReplicaSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.ReplicaSetSpec":"minReadySeconds:i replicas:i selector!:.meta.v1.LabelSelector template:.core.v1.PodTemplateSpec","apps.v1.ReplicaSetStatus":"availableReplicas:i conditions:[.apps.v1.ReplicaSetCondition fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i","apps.v1.RollingUpdateDaemonSet":"maxSurge:x maxUnavailable:x","apps.v1.RollingUpdateDeployment":"maxSurge:x maxUnavailable:x","apps.v1.RollingUpdateStatefulSetStrategy":"maxUnavailable:x partition:i","apps.v1.StatefulSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.StatefulSetSpec status:.apps.v1.StatefulSetStatus","apps.v1.StatefulSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.StatefulSetOrdinals":"start:i","apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy":"whenDeleted:s whenScaled:s","apps.v1.StatefulSetSpec":"minReadySeconds:i ordinals:.apps.v1.StatefulSetOrdinals persistentVolumeClaimRetentionPolicy:.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:=OrderedReady|Parallel replicas:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector serviceName:s template!:.core.v1.PodTemplateSpec updateStrategy:.apps.v1.StatefulSetUpdateStrategy volumeClaimTemplates:[.core.v1.PersistentVolumeClaim","apps.v1.StatefulSetStatus":"availableReplicas:i collisionCount:i conditions:[.apps.v1.StatefulSetCondition currentReplicas:i currentRevision:s observedGeneration:l readyReplicas:i replicas:i updateRevision:s updatedReplicas:i","apps.v1.StatefulSetUpdateStrategy":"rollingUpdate:.apps.v1.RollingUpdateStatefulSetStrategy type:=OnDelete|RollingUpdate","autoscaling.v1.CrossVersionObjectReference":"apiVersion:s kind!:s name!:s","autoscaling.v1.HorizontalPodAutoscaler":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.autoscaling.v1.HorizontalPodAutoscalerSpec status:.autoscaling.v1.HorizontalPodAutoscalerStatus","autoscaling.v1.HorizontalPodAutoscalerSpec":"maxReplicas!:i minReplicas:i scaleTargetRef!:.autoscaling.v1.CrossVersionObjectReference targetCPUUtilizationPercentage:i","autoscaling.v1.HorizontalPodAutoscalerStatus":"currentCPUUtilizationPercentage:i currentReplicas:i desiredReplicas:i lastScaleTime:t observedGeneration:l","autoscaling.v2.ContainerResourceMetricSource":"container!:s name!:s target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ContainerResourceMetricStatus":"container:s current:.autoscaling.v2.MetricValueStatus name:s","autoscaling.v2.CrossVersionObjectReference":"apiVersion:s kind!:s name!:s","autoscaling.v2.ExternalMetricSource":"metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ExternalMetricStatus":"current:.autoscaling.v2.MetricValueStatus metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.HPAScalingPolicy":"periodSeconds!:i type!:s value!:i","autoscaling.v2.HPAScalingRules":"policies:[.autoscaling.v2.HPAScalingPolicy selectPolicy:s stabilizationWindowSeconds:i tolerance:q","autoscaling.v2.HorizontalPodAutoscaler":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.autoscaling.v2.HorizontalPodAutoscalerSpec status:.autoscaling.v2.HorizontalPodAutoscalerStatus","autoscaling.v2.HorizontalPodAutoscalerBehavior":"scaleDown:.autoscaling.v2.HPAScalingRules scaleUp:.autoscaling.v2.HPAScalingRules","autoscaling.v2.HorizontalPodAutoscalerCondition":"lastTransitionTime:t message:s reason:s status:s type:s","autoscaling.v2.HorizontalPodAutoscalerSpec":"behavior:.autoscaling.v2.HorizontalPodAutoscalerBehavior maxReplicas!:i metrics:[.autoscaling.v2.MetricSpec minReplicas:i scaleTargetRef!:.autoscaling.v2.CrossVersionObjectReference","autoscaling.v2.HorizontalPodAutoscalerStatus":"conditions:[.autoscaling.v2.HorizontalPodAutoscalerCondition currentMetrics:[.autoscaling.v2.MetricStatus currentReplicas:i desiredReplicas:i lastScaleTime:t observedGeneration:l","autoscaling.v2.MetricIdentifier":"name!:s selector:.meta.v1.LabelSelector","autoscaling.v2.MetricSpec":"containerResource:.autoscaling.v2.ContainerResourceMetricSource external:.autoscaling.v2.ExternalMetricSource object:.autoscaling.v2.ObjectMetricSource pods:.autoscaling.v2.PodsMetricSource resource:.autoscaling.v2.ResourceMetricSource type!:s","autoscaling.v2.MetricStatus":"containerResource:.autoscaling.v2.ContainerResourceMetricStatus external:.autoscaling.v2.ExternalMetricStatus object:.autoscaling.v2.ObjectMetricStatus pods:.autoscaling.v2.PodsMetricStatus resource:.autoscaling.v2.ResourceMetricStatus type:s","autoscaling.v2.MetricTarget":"averageUtilization:i averageValue:q type!:s value:q","autoscaling.v2.MetricValueStatus":"averageUtilization:i averageValue:q value:q","autoscaling.v2.ObjectMetricSource":"describedObject!:.autoscaling.v2.CrossVersionObjectReference metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ObjectMetricStatus":"current:.autoscaling.v2.MetricValueStatus describedObject:.autoscaling.v2.CrossVersionObjectReference metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.PodsMetricSource":"metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.PodsMetricStatus":"current:.autoscaling.v2.MetricValueStatus metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.ResourceMetricSource":"name!:s target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ResourceMetricStatus":"current:.autoscaling.v2.MetricValueStatus name:s","batch.v1.CronJob":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.batch.v1.CronJobSpec status:.batch.v1.CronJobStatus","batch.v1.CronJobSpec":"concurrencyPolicy:=Allow|Forbid|Replace failedJobsHistoryLimit:i jobTemplate!:.batch.v1.JobTemplateSpec schedule!:s startingDeadlineSeconds:l successfulJobsHistoryLimit:i suspend:b timeZone:s","batch.v1.CronJobStatus":"active:[.core.v1.ObjectReference lastScheduleTime:t lastSuccessfulTime:t","batch.v1.Job":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.batch.v1.JobSpec status:.batch.v1.JobStatus","batch.v1.JobCondition":"lastProbeTime:t lastTransitionTime:t message:s reason:s status:s type:s","batch.v1.JobSpec":"activeDeadlineSeconds:l backoffLimit:i backoffLimitPerIndex:i completionMode:=Indexed|NonIndexed completions:i managedBy:s manualSelector:b maxFailedIndexes:i parallelism:i podFailurePolicy:.batch.v1.PodFailurePolicy podReplacementPolicy:=Failed|TerminatingOrFailed selector:.meta.v1.LabelSelector successPolicy:.batch.v1.SuccessPolicy suspend:b template!:.core.v1.PodTemplateSpec ttlSecondsAfterFinished:i","batch.v1.JobStatus":"active:i completedIndexes:s completionTime:t conditions:[.batch.v1.JobCondition failed:i failedIndexes:s ready:i startTime:t succeeded:i terminating:i uncountedTerminatedPods:.batch.v1.UncountedTerminatedPods","batch.v1.JobTemplateSpec":"metadata:.meta.v1.ObjectMeta spec:.batch.v1.JobSpec","batch.v1.PodFailurePolicy":"rules!:[.batch.v1.PodFailurePolicyRule","batch.v1.PodFailurePolicyOnExitCodesRequirement":"containerName:s operator!:=In|NotIn values!:[i","batch.v1.PodFailurePolicyOnPodConditionsPattern":"status:s type!:s","batch.v1.PodFailurePolicyRule":"action!:=Count|FailIndex|FailJob|Ignore onExitCodes:.batch.v1.PodFailurePolicyOnExitCodesRequirement onPodConditions:[.batch.v1.PodFailurePolicyOnPodConditionsPattern","batch.v1.SuccessPolicy":"rules!:[.batch.v1.SuccessPolicyRule","batch.v1.SuccessPolicyRule":"succeededCount:i succeededIndexes:s","batch.v1.UncountedTerminatedPods":"failed:[s succeeded:[s","core.v1.AWSElasticBlockStoreVolumeSource":"fsType:s partition:i readOnly:b volumeID!:s","core.v1.Affinity":"nodeAffinity:.core.v1.NodeAffinity podAffinity:.core.v1.PodAffinity podAntiAffinity:.core.v1.PodAntiAffinity","core.v1.AppArmorProfile":"localhostProfile:s type!:=Localhost|RuntimeDefault|Unconfined","core.v1.AzureDiskVolumeSource":"cachingMode:=None|ReadOnly|ReadWrite diskName!:s diskURI!:s fsType:s kind:=Dedicated|Managed|Shared readOnly:b","core.v1.AzureFileVolumeSource":"readOnly:b secretName!:s shareName!:s","core.v1.CSIVolumeSource":"driver!:s fsType:s nodePublishSecretRef:.core.v1.LocalObjectReference readOnly:b volumeAttributes:{s","core.v1.Capabilities":"add:[s drop:[s","core.v1.CephFSVolumeSource":"monitors!:[s path:s readOnly:b secretFile:s secretRef:.core.v1.LocalObjectReference user:s","core.v1.CinderVolumeSource":"fsType:s readOnly:b secretRef:.core.v1.LocalObjectReference volumeID!:s","core.v1.ClientIPConfig":"timeoutSeconds:i","core.v1.ClusterTrustBundleProjection":"labelSelector:.meta.v1.LabelSelector name:s optional:b path!:s signerName:s","core.v1.ConfigMap":"apiVersion:s binaryData:{y data:{s immutable:b kind:s metadata:.meta.v1.ObjectMeta","core.v1.ConfigMapEnvSource":"name:s optional:b","core.v1.ConfigMapKeySelector":"key!:s name:s optional:b","core.v1.ConfigMapProjection":"items:[.core.v1.KeyToPath name:s optional:b","core.v1.ConfigMapVolumeSource":"defaultMode:i items:[.core.v1.KeyToPath name:s optional:b","core.v1.Container":"args:[s command:[s env:[.core.v1.EnvVar envFrom:[.core.v1.EnvFromSource image:s imagePullPolicy:=Always|IfNotPresent|Never lifecycle:.core.v1.Lifecycle livenessProbe:.core.v1.Probe name!:s ports:[.core.v1.ContainerPort readinessProbe:.core.v1.Probe resizePolicy:[.core.v1.ContainerResizePolicy resources:.core.v1.ResourceRequirements restartPolicy:s restartPolicyRules:[.core.v1.ContainerRestartRule securityContext:.core.v1.SecurityContext startupProbe:.core.v1.Probe stdin:b stdinOnce:b terminationMessagePath:s terminationMessagePolicy:=FallbackToLogsOnError|File tty:b volumeDevices:[.core.v1.VolumeDevice volumeMounts:[.core.v1.VolumeMount workingDir:s","core.v1.ContainerExtendedResourceRequest":"containerName!:s requestName!:s resourceName!:s","core.v1.ContainerPort":"containerPort!:i hostIP:s hostPort:i name:s protocol:=SCTP|TCP|UDP","core.v1.ContainerResizePolicy":"resourceName!:s restartPolicy!:s","core.v1.ContainerRestartRule":"action!:s exitCodes:.core.v1.ContainerRestartRuleOnExitCodes","core.v1.ContainerRestartRuleOnExitCodes":"operator!:s values:[i","core.v1.ContainerState":"running:.core.v1.ContainerStateRunning terminated:.core.v1.ContainerStateTerminated waiting:.core.v1.ContainerStateWaiting","core.v1.ContainerStateRunning":"startedAt:t","core.v1.ContainerStateTerminated":"containerID:s exitCode:i finishedAt:t message:s reason:s signal:i startedAt:t","core.v1.ContainerStateWaiting":"message:s reason:s","core.v1.ContainerStatus":"allocatedResources:{q allocatedResourcesStatus:[.core.v1.ResourceStatus containerID:s image:s imageID:s lastState:.core.v1.ContainerState name:s ready:b resources:.core.v1.ResourceRequirements restartCount:i started:b state:.core.v1.ContainerState stopSignal:s user:.core.v1.ContainerUser volumeMounts:[.core.v1.VolumeMountStatus","core.v1.ContainerUser":"linux:.core.v1.LinuxContainerUser","core.v1.DownwardAPIProjection":"items:[.core.v1.DownwardAPIVolumeFile","core.v1.DownwardAPIVolumeFile":"fieldRef:.core.v1.ObjectFieldSelector mode:i path!:s resourceFieldRef:.core.v1.ResourceFieldSelector","core.v1.DownwardAPIVolumeSource":"defaultMode:i items:[.core.v1.DownwardAPIVolumeFile","core.v1.EmptyDirVolumeSource":"medium:s sizeLimit:q","core.v1.EndpointAddress":"hostname:s ip!:s nodeName:s targetRef:.core.v1.ObjectReference","core.v1.EndpointPort":"appProtocol:s name:s port!:i protocol:=SCTP|TCP|UDP","core.v1.EndpointSubset":"addresses:[.core.v1.EndpointAddress notReadyAddresses:[.core.v1.EndpointAddress ports:[.core.v1.EndpointPort","core.v1.Endpoints":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta subsets:[.core.v1.EndpointSubset","core.v1.EnvFromSource":"configMapRef:.core.v1.ConfigMapEnvSource prefix:s secretRef:.core.v1.SecretEnvSource","core.v1.EnvVar":"name!:s value:s valueFrom:.core.v1.EnvVarSource","core.v1.EnvVarSource":"configMapKeyRef:.core.v1.ConfigMapKeySelector fieldRef:.core.v1.ObjectFieldSelector fileKeyRef:.core.v1.FileKeySelector resourceFieldRef:.core.v1.ResourceFieldSelector secretKeyRef:.core.v1.SecretKeySelector","core.v1.EphemeralContainer":"args:[s command:[s env:[.core.v1.EnvVar envFrom:[.core.v1.EnvFromSource image:s imagePullPolicy:=Always|IfNotPresent|Never lifecycle:.core.v1.Lifecycle livenessProbe:.core.v1.Probe name!:s ports:[.core.v1.ContainerPort readinessProbe:.core.v1.Probe resizePolicy:[.core.v1.ContainerResizePolicy resources:.core.v1.ResourceRequirements restartPolicy:s restartPolicyRules:[.core.v1.ContainerRestartRule securityContext:.core.v1.SecurityContext startupProbe:.core.v1.Probe stdin:b stdinOnce:b targetContainerName:s terminationMessagePath:s terminationMessagePolicy:=FallbackToLogsOnError|File tty:b volumeDevices:[.core.v1.VolumeDevice volumeMounts:[.core.v1.VolumeMount workingDir:s","core.v1.EphemeralVolumeSource":"volumeClaimTemplate:.core.v1.PersistentVolumeClaimTemplate","core.v1.ExecAction":"command:[s","core.v1.FCVolumeSource":"fsType:s lun:i readOnly:b targetWWNs:[s wwids:[s","core.v1.FileKeySelector":"key!:s optional:b path!:s volumeName!:s","core.v1.FlexVolumeSource":"driver!:s fsType:s options:{s readOnly:b secretRef:.core.v1.LocalObjectReference","core.v1.FlockerVolumeSource":"datasetName:s datasetUUID:s","core.v1.GCEPersistentDiskVolumeSource":"fsType:s partition:i pdName!:s readOnly:b","core.v1.GRPCAction":"port!:i service:s","core.v1.GitRepoVolumeSource":"directory:s repository!:s revision:s","core.v1.GlusterfsVolumeSource":"endpoints!:s path!:s readOnly:b","core.v1.HTTPGetAction":"host:s httpHeaders:[.core.v1.HTTPHeader path:s port!:x scheme:=HTTP|HTTPS","core.v1.HTTPHeader":"name!:s value:s","core.v1.HostAlias":"hostnames:[s ip!:s","core.v1.HostIP":"ip!:s","core.v1.HostPathVolumeSource":"path!:s type:=BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket","core.v1.ISCSIVolumeSource":"chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s readOnly:b secretRef:.core.v1.LocalObjectReference targetPortal!:s","core.v1.ImageVolumeSource":"pullPolicy:=Always|IfNotPresent|Never reference:s","core.v1.ImageVolumeStatus":"imageRef:s","core.v1.KeyToPath":"key!:s mode:i path!:s","core.v1.Lifecycle":"postStart:.core.v1.LifecycleHandler preStop:.core.v1.LifecycleHandler stopSignal:=SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ","core.v1.LifecycleHandler":"exec:.core.v1.ExecAction httpGet:.core.v1.HTTPGetAction sleep:.core.v1.SleepAction tcpSocket:.core.v1.TCPSocketAction","core.v1.LinuxContainerUser":"gid!:l supplementalGroups:[l uid!:l","core.v1.LoadBalancerIngress":"hostname:s ip:s ipMode:s ports:[.core.v1.PortStatus","core.v1.LoadBalancerStatus":"ingress:[.core.v1.LoadBalancerIngress","core.v1.LocalObjectReference":"name:s","core.v1.ModifyVolumeStatus":"status:s targetVolumeAttributesClassName:s","core.v1.NFSVolumeSource":"path!:s readOnly:b server!:s","core.v1.Namespace":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.NamespaceSpec status:.core.v1.NamespaceStatus","core.v1.NamespaceCondition":"lastTransitionTime:t message:s reason:s status:s type:s","core.v1.NamespaceSpec":"finalizers:[s","core.v1.NamespaceStatus":"conditions:[.core.v1.NamespaceCondition phase:s","core.v1.NodeAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution:.core.v1.NodeSelector","core.v1.NodeAllocatableResourceClaimStatus":"containers:[s resourceClaimName:s resources:{q","core.v1.NodeSelector":"nodeSelectorTerms!:[.core.v1.NodeSelectorTerm","core.v1.NodeSelectorRequirement":"key!:s operator!:=DoesNotExist|Exists|Gt|In|Lt|NotIn values:[s","core.v1.NodeSelectorTerm":"matchExpressions:[.core.v1.NodeSelectorRequirement matchFields:[.core.v1.NodeSelectorRequirement","core.v1.ObjectFieldSelector":"apiVersion:s fieldPath!:s","core.v1.ObjectReference":"apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s","core.v1.PersistentVolumeClaim":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.PersistentVolumeClaimSpec status:.core.v1.PersistentVolumeClaimStatus","core.v1.PersistentVolumeClaimCondition":"lastProbeTime:t lastTransitionTime:t message:s reason:s status:s type:s","core.v1.PersistentVolumeClaimSpec":"accessModes:[=ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod dataSource:.core.v1.TypedLocalObjectReference dataSourceRef:.core.v1.TypedObjectReference resources:.core.v1.VolumeResourceRequirements selector:.meta.v1.LabelSelector storageClassName:s volumeAttributesClassName:s volumeMode:=Block|Filesystem volumeName:s","core.v1.PersistentVolumeClaimStatus":"accessModes:[s allocatedResourceStatuses:{s allocatedResources:{q capacity:{q conditions:[.core.v1.PersistentVolumeClaimCondition currentVolumeAttributesClassName:s modifyVolumeStatus:.core.v1.ModifyVolumeStatus phase:s","core.v1.PersistentVolumeClaimTemplate":"metadata:.meta.v1.ObjectMeta spec!:.core.v1.PersistentVolumeClaimSpec","core.v1.PersistentVolumeClaimVolumeSource":"claimName!:s readOnly:b","core.v1.PhotonPersistentDiskVolumeSource":"fsType:s pdID!:s","core.v1.Pod":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.PodSpec status:.core.v1.PodStatus","core.v1.PodAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[.core.v1.PodAffinityTerm","core.v1.PodAffinityTerm":"labelSelector:.meta.v1.LabelSelector matchLabelKeys:[s mismatchLabelKeys:[s namespaceSelector:.meta.v1.LabelSelector namespaces:[s topologyKey!:s","core.v1.PodAntiAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[.core.v1.PodAffinityTerm","core.v1.PodCertificateProjection":"certificateChainPath:s credentialBundlePath:s keyPath:s keyType!:s maxExpirationSeconds:i signerName!:s userAnnotations:{s","core.v1.PodCondition":"lastProbeTime:t lastTransitionTime:t message:s observedGeneration:l reason:s status:s type:s","core.v1.PodDNSConfig":"nameservers:[s options:[.core.v1.PodDNSConfigOption searches:[s","core.v1.PodDNSConfigOption":"name:s value:s","core.v1.PodExtendedResourceClaimStatus":"requestMappings:[.core.v1.ContainerExtendedResourceRequest resourceClaimName:s","core.v1.PodIP":"ip!:s","core.v1.PodOS":"name!:s","core.v1.PodReadinessGate":"conditionType!:s","core.v1.PodResourceClaim":"name!:s resourceClaimName:s resourceClaimTemplateName:s","core.v1.PodResourceClaimStatus":"name:s resourceClaimName:s","core.v1.PodSchedulingGate":"name!:s","core.v1.PodSchedulingGroup":"podGroupName:s","core.v1.PodSecurityContext":"appArmorProfile:.core.v1.AppArmorProfile fsGroup:l fsGroupChangePolicy:=Always|OnRootMismatch runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy:s seLinuxOptions:.core.v1.SELinuxOptions seccompProfile:.core.v1.SeccompProfile supplementalGroups:[l supplementalGroupsPolicy:=Merge|Strict sysctls:[.core.v1.Sysctl windowsOptions:.core.v1.WindowsSecurityContextOptions","core.v1.PodSpec":"activeDeadlineSeconds:l affinity:.core.v1.Affinity automountServiceAccountToken:b containers!:[.core.v1.Container dnsConfig:.core.v1.PodDNSConfig dnsPolicy:=ClusterFirst|ClusterFirstWithHostNet|Default|None enableServiceLinks:b ephemeralContainers:[.core.v1.EphemeralContainer hostAliases:[.core.v1.HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname:s hostnameOverride:s imagePullSecrets:[.core.v1.LocalObjectReference initContainers:[.core.v1.Container nodeName:s nodeSelector:{s os:.core.v1.PodOS overhead:{q preemptionPolicy:=Never|PreemptLowerPriority priority:i priorityClassName:s readinessGates:[.core.v1.PodReadinessGate resourceClaims:[.core.v1.PodResourceClaim resources:.core.v1.ResourceRequirements restartPolicy:=Always|Never|OnFailure runtimeClassName:s schedulerName:s schedulingGates:[.core.v1.PodSchedulingGate schedulingGroup:.core.v1.PodSchedulingGroup securityContext:.core.v1.PodSecurityContext serviceAccount:s serviceAccountName:s setHostnameAsFQDN:b shareProcessNamespace:b subdomain:s terminationGracePeriodSeconds:l tolerations:[.core.v1.Toleration topologySpreadConstraints:[.core.v1.TopologySpreadConstraint volumes:[.core.v1.Volume","core.v1.PodStatus":"allocatedResources:{q conditions:[.core.v1.PodCondition containerStatuses:[.core.v1.ContainerStatus ephemeralContainerStatuses:[.core.v1.ContainerStatus extendedResourceClaimStatus:.core.v1.PodExtendedResourceClaimStatus hostIP:s hostIPs:[.core.v1.HostIP initContainerStatuses:[.core.v1.ContainerStatus message:s nodeAllocatableResourceClaimStatuses:[.core.v1.NodeAllocatableResourceClaimStatus nominatedNodeName:s observedGeneration:l phase:s podIP:s podIPs:[.core.v1.PodIP qosClass:s reason:s resize:s resourceClaimStatuses:[.core.v1.PodResourceClaimStatus resources:.core.v1.ResourceRequirements startTime:t","core.v1.PodTemplateSpec":"metadata:.meta.v1.ObjectMeta spec:.core.v1.PodSpec","core.v1.PortStatus":"error:s port:i protocol:s","core.v1.PortworxVolumeSource":"fsType:s readOnly:b volumeID!:s","core.v1.PreferredSchedulingTerm":"preference:.core.v1.NodeSelectorTerm weight!:i","core.v1.Probe":"exec:.core.v1.ExecAction failureThreshold:i grpc:.core.v1.GRPCAction httpGet:.core.v1.HTTPGetAction initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:.core.v1.TCPSocketAction terminationGracePeriodSeconds:l timeoutSeconds:i","core.v1.ProjectedVolumeSource":"defaultMode:i sources:[.core.v1.VolumeProjection","core.v1.QuobyteVolumeSource":"group:s readOnly:b registry!:s tenant:s user:s volume!:s","core.v1.RBDVolumeSource":"fsType:s image!:s keyring:s monitors!:[s pool:s readOnly:b secretRef:.core.v1.LocalObjectReference user:s","core.v1.ReplicationController":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.ReplicationControllerSpec status:.core.v1.ReplicationControllerStatus","core.v1.ReplicationControllerCondition":"lastTransitionTime:t message:s reason:s status:s type:s","core.v1.ReplicationControllerSpec":"minReadySeconds:i replicas:i selector:{s template:.core.v1.PodTemplateSpec","core.v1.ReplicationControllerStatus":"availableReplicas:i conditions:[.core.v1.ReplicationControllerCondition fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i","core.v1.ResourceClaim":"name!:s request:s","core.v1.ResourceFieldSelector":"containerName:s divisor:q resource!:s","core.v1.ResourceHealth":"health:s message:s resourceID!:s","core.v1.ResourceRequirements":"claims:[.core.v1.ResourceClaim limits:{q requests:{q","core.v1.ResourceStatus":"name:s resources:[.core.v1.ResourceHealth","core.v1.SELinuxOptions":"level:s role:s type:s user:s","core.v1.ScaleIOVolumeSource":"fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:.core.v1.LocalObjectReference sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s","core.v1.SeccompProfile":"localhostProfile:s type!:=Localhost|RuntimeDefault|Unconfined","core.v1.Secret":"apiVersion:s data:{y immutable:b kind:s metadata:.meta.v1.ObjectMeta stringData:{s type:s","core.v1.SecretEnvSource":"name:s optional:b","core.v1.SecretKeySelector":"key!:s name:s optional:b","core.v1.SecretProjection":"items:[.core.v1.KeyToPath name:s optional:b","core.v1.SecretVolumeSource":"defaultMode:i items:[.core.v1.KeyToPath optional:b secretName:s","core.v1.SecurityContext":"allowPrivilegeEscalation:b appArmorProfile:.core.v1.AppArmorProfile capabilities:.core.v1.Capabilities privileged:b procMount:=Default|Unmasked readOnlyRootFilesystem:b runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxOptions:.core.v1.SELinuxOptions seccompProfile:.core.v1.SeccompProfile windowsOptions:.core.v1.WindowsSecurityContextOptions","core.v1.Service":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.ServiceSpec status:.core.v1.ServiceStatus","core.v1.ServiceAccount":"apiVersion:s automountServiceAccountToken:b imagePullSecrets:[.core.v1.LocalObjectReference kind:s metadata:.meta.v1.ObjectMeta secrets:[.core.v1.ObjectReference","core.v1.ServiceAccountTokenProjection":"audience:s expirationSeconds:l path!:s","core.v1.ServicePort":"appProtocol:s name:s nodePort:i port!:i protocol:=SCTP|TCP|UDP targetPort:x","core.v1.ServiceSpec":"allocateLoadBalancerNodePorts:b clusterIP:s clusterIPs:[s externalIPs:[s externalName:s externalTrafficPolicy:=Cluster|Local healthCheckNodePort:i internalTrafficPolicy:=Cluster|Local ipFamilies:[=IPv4|IPv6 ipFamilyPolicy:=PreferDualStack|RequireDualStack|SingleStack loadBalancerClass:s loadBalancerIP:s loadBalancerSourceRanges:[s ports:[.core.v1.ServicePort publishNotReadyAddresses:b selector:{s sessionAffinity:=ClientIP|None sessionAffinityConfig:.core.v1.SessionAffinityConfig trafficDistribution:s type:=ClusterIP|ExternalName|LoadBalancer|NodePort","core.v1.ServiceStatus":"conditions:[.meta.v1.Condition loadBalancer:.core.v1.LoadBalancerStatus","core.v1.SessionAffinityConfig":"clientIP:.core.v1.ClientIPConfig","core.v1.SleepAction":"seconds!:l","core.v1.StorageOSVolumeSource":"fsType:s readOnly:b secretRef:.core.v1.LocalObjectReference volumeName:s volumeNamespace:s","core.v1.Sysctl":"name!:s value!:s","core.v1.TCPSocketAction":"host:s port!:x","core.v1.Toleration":"effect:=NoExecute|NoSchedule|PreferNoSchedule key:s operator:=Equal|Exists|Gt|Lt tolerationSeconds:l value:s","core.v1.TopologySpreadConstraint":"labelSelector:.meta.v1.LabelSelector matchLabelKeys:[s maxSkew!:i minDomains:i nodeAffinityPolicy:=Honor|Ignore nodeTaintsPolicy:=Honor|Ignore topologyKey!:s whenUnsatisfiable!:=DoNotSchedule|ScheduleAnyway","core.v1.TypedLocalObjectReference":"apiGroup:s kind!:s name!:s","core.v1.TypedObjectReference":"apiGroup:s kind!:s name!:s namespace:s","core.v1.Volume":"awsElasticBlockStore:.core.v1.AWSElasticBlockStoreVolumeSource azureDisk:.core.v1.AzureDiskVolumeSource azureFile:.core.v1.AzureFileVolumeSource cephfs:.core.v1.CephFSVolumeSource cinder:.core.v1.CinderVolumeSource configMap:.core.v1.ConfigMapVolumeSource csi:.core.v1.CSIVolumeSource downwardAPI:.core.v1.DownwardAPIVolumeSource emptyDir:.core.v1.EmptyDirVolumeSource ephemeral:.core.v1.EphemeralVolumeSource fc:.core.v1.FCVolumeSource flexVolume:.core.v1.FlexVolumeSource flocker:.core.v1.FlockerVolumeSource gcePersistentDisk:.core.v1.GCEPersistentDiskVolumeSource gitRepo:.core.v1.GitRepoVolumeSource glusterfs:.core.v1.GlusterfsVolumeSource hostPath:.core.v1.HostPathVolumeSource image:.core.v1.ImageVolumeSource iscsi:.core.v1.ISCSIVolumeSource name!:s nfs:.core.v1.NFSVolumeSource persistentVolumeClaim:.core.v1.PersistentVolumeClaimVolumeSource photonPersistentDisk:.core.v1.PhotonPersistentDiskVolumeSource portworxVolume:.core.v1.PortworxVolumeSource projected:.core.v1.ProjectedVolumeSource quobyte:.core.v1.QuobyteVolumeSource rbd:.core.v1.RBDVolumeSource scaleIO:.core.v1.ScaleIOVolumeSource secret:.core.v1.SecretVolumeSource storageos:.core.v1.StorageOSVolumeSource vsphereVolume:.core.v1.VsphereVirtualDiskVolumeSource","core.v1.VolumeDevice":"devicePath!:s name!:s","core.v1.VolumeMount":"mountPath!:s mountPropagation:=Bidirectional|HostToContainer|None name!:s readOnly:b recursiveReadOnly:s subPath:s subPathExpr:s","core.v1.VolumeMountStatus":"mountPath:s name:s readOnly:b recursiveReadOnly:s volumeStatus:.core.v1.VolumeStatus","core.v1.VolumeProjection":"clusterTrustBundle:.core.v1.ClusterTrustBundleProjection configMap:.core.v1.ConfigMapProjection downwardAPI:.core.v1.DownwardAPIProjection podCertificate:.core.v1.PodCertificateProjection secret:.core.v1.SecretProjection serviceAccountToken:.core.v1.ServiceAccountTokenProjection","core.v1.VolumeResourceRequirements":"limits:{q requests:{q","core.v1.VolumeStatus":"image:.core.v1.ImageVolumeStatus","core.v1.VsphereVirtualDiskVolumeSource":"fsType:s storagePolicyID:s storagePolicyName:s volumePath!:s","core.v1.WeightedPodAffinityTerm":"podAffinityTerm!:.core.v1.PodAffinityTerm weight!:i","core.v1.WindowsSecurityContextOptions":"gmsaCredentialSpec:s gmsaCredentialSpecName:s hostProcess:b runAsUserName:s","discovery.v1.Endpoint":"addresses!:[s conditions:.discovery.v1.EndpointConditions deprecatedTopology:{s hints:.discovery.v1.EndpointHints hostname:s nodeName:s targetRef:.core.v1.ObjectReference zone:s","discovery.v1.EndpointConditions":"ready:b serving:b terminating:b","discovery.v1.EndpointHints":"forNodes:[.discovery.v1.ForNode forZones:[.discovery.v1.ForZone","discovery.v1.EndpointPort":"appProtocol:s name:s port:i protocol:=SCTP|TCP|UDP","discovery.v1.EndpointSlice":"addressType!:=FQDN|IPv4|IPv6 apiVersion:s endpoints:[.discovery.v1.Endpoint kind:s metadata:.meta.v1.ObjectMeta ports:[.discovery.v1.EndpointPort","discovery.v1.ForNode":"name!:s","discovery.v1.ForZone":"name!:s","meta.v1.Condition":"lastTransitionTime:t message:s observedGeneration:l reason:s status:s type:s","meta.v1.LabelSelector":"matchExpressions:[.meta.v1.LabelSelectorRequirement matchLabels:{s","meta.v1.LabelSelectorRequirement":"key!:s operator!:s values:[s","meta.v1.ManagedFieldsEntry":"apiVersion:s fieldsType:s fieldsV1:a manager:s operation:s subresource:s time:t","meta.v1.ObjectMeta":"annotations:{s creationTimestamp:t deletionGracePeriodSeconds:l deletionTimestamp:t finalizers:[s generateName:s generation:l labels:{s managedFields:[.meta.v1.ManagedFieldsEntry name:s namespace:s ownerReferences:[.meta.v1.OwnerReference resourceVersion:s selfLink:s uid:s","meta.v1.OwnerReference":"apiVersion!:s blockOwnerDeletion:b controller:b kind!:s name!:s uid!:s","networking.v1.HTTPIngressPath":"backend!:.networking.v1.IngressBackend path:s pathType!:=Exact|ImplementationSpecific|Prefix","networking.v1.HTTPIngressRuleValue":"paths!:[.networking.v1.HTTPIngressPath","networking.v1.IPBlock":"cidr!:s except:[s","networking.v1.Ingress":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.IngressSpec status:.networking.v1.IngressStatus","networking.v1.IngressBackend":"resource:.core.v1.TypedLocalObjectReference service:.networking.v1.IngressServiceBackend","networking.v1.IngressClass":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.IngressClassSpec","networking.v1.IngressClassParametersReference":"apiGroup:s kind!:s name!:s namespace:s scope:s","networking.v1.IngressClassSpec":"controller:s parameters:.networking.v1.IngressClassParametersReference","networking.v1.IngressLoadBalancerIngress":"hostname:s ip:s ports:[.networking.v1.IngressPortStatus","networking.v1.IngressLoadBalancerStatus":"ingress:[.networking.v1.IngressLoadBalancerIngress","networking.v1.IngressPortStatus":"error:s port:i protocol:s","networking.v1.IngressRule":"host:s http:.networking.v1.HTTPIngressRuleValue","networking.v1.IngressServiceBackend":"name!:s port:.networking.v1.ServiceBackendPort","networking.v1.IngressSpec":"defaultBackend:.networking.v1.IngressBackend ingressClassName:s rules:[.networking.v1.IngressRule tls:[.networking.v1.IngressTLS","networking.v1.IngressStatus":"loadBalancer:.networking.v1.IngressLoadBalancerStatus","networking.v1.IngressTLS":"hosts:[s secretName:s","networking.v1.NetworkPolicy":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.NetworkPolicySpec","networking.v1.NetworkPolicyEgressRule":"ports:[.networking.v1.NetworkPolicyPort to:[.networking.v1.NetworkPolicyPeer","networking.v1.NetworkPolicyIngressRule":"from:[.networking.v1.NetworkPolicyPeer ports:[.networking.v1.NetworkPolicyPort","networking.v1.NetworkPolicyPeer":"ipBlock:.networking.v1.IPBlock namespaceSelector:.meta.v1.LabelSelector podSelector:.meta.v1.LabelSelector","networking.v1.NetworkPolicyPort":"endPort:i port:x protocol:=SCTP|TCP|UDP","networking.v1.NetworkPolicySpec":"egress:[.networking.v1.NetworkPolicyEgressRule ingress:[.networking.v1.NetworkPolicyIngressRule podSelector:.meta.v1.LabelSelector policyTypes:[=Egress|Ingress","networking.v1.ServiceBackendPort":"name:s number:i","policy.v1.PodDisruptionBudget":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.policy.v1.PodDisruptionBudgetSpec status:.policy.v1.PodDisruptionBudgetStatus","policy.v1.PodDisruptionBudgetSpec":"maxUnavailable:x minAvailable:x selector:.meta.v1.LabelSelector unhealthyPodEvictionPolicy:=AlwaysAllow|IfHealthyBudget","policy.v1.PodDisruptionBudgetStatus":"conditions:[.meta.v1.Condition currentHealthy:i desiredHealthy:i disruptedPods:{t disruptionsAllowed:i expectedPods:i observedGeneration:l","rbac.v1.AggregationRule":"clusterRoleSelectors:[.meta.v1.LabelSelector","rbac.v1.ClusterRole":"aggregationRule:.rbac.v1.AggregationRule apiVersion:s kind:s metadata:.meta.v1.ObjectMeta rules:[.rbac.v1.PolicyRule","rbac.v1.ClusterRoleBinding":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta roleRef!:.rbac.v1.RoleRef subjects:[.rbac.v1.Subject","rbac.v1.PolicyRule":"apiGroups:[s nonResourceURLs:[s resourceNames:[s resources:[s verbs!:[s","rbac.v1.Role":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta rules:[.rbac.v1.PolicyRule","rbac.v1.RoleBinding":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta roleRef!:.rbac.v1.RoleRef subjects:[.rbac.v1.Subject","rbac.v1.RoleRef":"apiGroup:s kind!:s name!:s","rbac.v1.Subject":"apiGroup:s kind!:s name!:s namespace:s"}});function Jx(e){let t=new Map;if(e==="")return t;for(let n of e.split(" ")){let r=n.indexOf(":"),o=n.charCodeAt(r-1)===33,a=n.slice(0,o?r-1:r),s=vs(n.slice(r+1));t.set(a,{name:a,type:s,code:s.code,required:o})}return t}function vs(e){let t=Wh.get(e);return t||(t=Yx(e),Wh.set(e,t)),t}function Yx(e){let t=e.slice(1);switch(e[0]){case".":return{code:"struct",words:bs,of:void 0,struct:Hh(t)};case"[":return{code:"list",words:bs,of:vs(t),struct:void 0};case"{":return{code:"map",words:bs,of:vs(t),struct:void 0};case"=":return{code:"words",words:t.split("|"),of:void 0,struct:void 0};default:return{code:zx[e]??"any",words:bs,of:void 0,struct:void 0}}}function Hh(e){let t=Bh.get(e);return t||(t=new Fi(e,jh[e]??""),Bh.set(e,t)),t}function _h(e,t){let n=`${e} ${t}`;return Object.hasOwn(ji,n)?vs(`.${ji[n]}`):void 0}var Fi,zx,bs,Wh,Bh,ws,Wi=w(()=>{"use strict";Fh();Fi=class{goName;#e;#t;#n;constructor(t,n){this.goName=t.slice(t.indexOf(".")+1),this.#e=n}get name(){return this.goName.slice(this.goName.lastIndexOf(".")+1)}get fields(){return this.#t??=Jx(this.#e),this.#t}get required(){return this.#n??=[...this.fields.values()].filter(t=>t.required).map(t=>t.name),this.#n}},zx={s:"string",b:"bool",i:"int32",l:"int64",x:"intOrString",q:"quantity",y:"bytes",t:"time",m:"time",a:"any"};bs=[],Wh=new Map,Bh=new Map;ws=Hh("meta.v1.ObjectMeta")});function Kh(e,t){let n=[];return Fr(e,t,[],{levels:[],names:[]},n),n}function Fr(e,t,n,r,o){if(!(o.length>=Zx||rn(e,t)))switch(e.code){case"struct":j(t)?Xx(e.struct,t,n,r,o):ks(e,t,n,r,o);return;case"list":if(Array.isArray(t))for(let a=0;a<t.length;a++)Fr(e.of,t[a],[...n,a],r,o);else ks(e,t,n,r,o);return;case"map":if(j(t))for(let a of Object.keys(t))Fr(e.of,t[a],[...n,a],r,o);else ks(e,t,n,r,o);return;default:ks(e,t,n,r,o)}}function Xx(e,t,n,r,o){let a=[...r.levels,{struct:e,value:t,path:n,names:r.names}],s=[],i=!1;for(let c of Object.keys(t)){let p=e.fields.get(c);p?Fr(p.type,t[c],[...n,c],{levels:a,names:[...r.names,c]},o):ys(c)||!/^[\w./-]+$/.test(c)?i=!0:s.push(c)}let l=new Set;for(let c of s){let p=rS(c,t[c],a),d=p?void 0:eS(c,t,e);d&&l.add(d.name),o.push({problem:"unknown-field",path:[...n,c],value:t[c],...d&&{meant:d.name},...p&&{elsewhere:p}})}if(!i)for(let c of e.required)(t[c]??null)===null&&!l.has(c)&&!Qx(c,s)&&o.push({problem:"missing-field",path:n,value:t,field:c})}function Qx(e,t){return t.some(n=>n.toLowerCase().includes(e.toLowerCase()))}function eS(e,t,n){let r=[...n.fields.values()].filter(({name:s})=>!Object.hasOwn(t,s)),o=r.filter(s=>Bi(s.type,t[e])),a=U(e,(o.length>0?o:r).map(s=>s.name));return a===void 0?void 0:n.fields.get(a)}function Bi({code:e},t){switch(e){case"any":return!0;case"struct":case"map":return t===null||j(t);case"list":return t===null||Array.isArray(t);case"bool":return typeof t=="boolean";case"int32":case"int64":return typeof t=="number";case"intOrString":case"quantity":return typeof t=="string"||typeof t=="number";default:return typeof t=="string"}}function rS(e,t,n){let r=n.at(-1),o,a=(l,c,p)=>{(!o||l<o.cost)&&(o={place:{where:c,list:p},cost:l})},s=(l,c,p,d,m)=>{for(let u of l.fields.values()){let{type:f}=u,h=f.code==="list";if(h&&(f=f.of),f.code!=="struct"||u.name==="status")continue;let g=f.struct,y=j(c)?c[u.name]:void 0;if(y===void 0&&!tS.has(u.name))continue;let v=m+d+(y===void 0?2:0),x=`${p===""?"":`${p}.`}${u.name}${h?"[]":""}`,k=g.fields.get(e);k&&Bi(k.type,t)&&!(j(y)&&Object.hasOwn(y,e))&&a(v,x,h),d<nS&&g!==l&&y!==void 0&&s(g,h&&Array.isArray(y)?y[0]:y,x,d+1,m)}},i=l=>l.map((c,p)=>typeof c=="number"?"[]":p===0?c:`.${c}`).join("");for(let l=n.length-1;l>=0;l--){let c=n[l],p=n.length-1-l,d=c.struct.fields.get(e);c!==r&&d&&Bi(d.type,t)&&!Object.hasOwn(c.value,e)&&a(p,i(c.path),!1),s(c.struct,c.value,i(c.path),1,p*2)}return o?.place}function ks(e,t,n,r,o){if(!(e.code==="any"||sS(e,t))){if(typeof t=="string"){if(e.code==="words"){o.push({problem:"wrong-word",path:n,value:t,supported:e.words});return}let a=aS(e,t);if(a){o.push({problem:"wrong-text",path:n,value:t,...a});return}}o.push({problem:"wrong-type",path:n,value:t,wanted:oS[e.code],words:iS(e,t,r)})}}function sS({code:e},t){return typeof t!="string"?ys(t):e==="bytes"?$(t):e==="words"?$(t)||!/^[\w. /-]+$/.test(t):ys(t)}function aS({code:e},t){if(e==="quantity"&&!us(t))return{format:"quantity",words:"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"};if(e==="time"&&!fs(t))return{format:"time",words:`parsing time "${t}"`};if(e==="bytes")return{format:"base64",words:`illegal base64 data at input byte ${hs(t)}`}}function iS(e,t,{levels:n,names:r}){let o=Vh(t),s=typeof t=="number"&&(e.code==="int32"||e.code==="int64"||e.code==="intOrString")&&!gs(t,"int32")?`number ${t}`:o;if(e.code==="quantity")return"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";if(e.code==="time")return`json: cannot unmarshal ${o} into Go value of type string`;let i=qh(e);return`json: cannot unmarshal ${s} into Go struct field ${n.at(-1)?.struct.name??""}.${r.join(".")}${i&&` of type ${i}`}`}function qh(e){switch(e.code){case"string":case"bool":case"int32":case"int64":return e.code;case"intOrString":return"int32";case"bytes":return"[]uint8";case"struct":return e.struct?.goName??"";case"list":case"map":{let t=qh(e.of);return t&&`${e.code==="list"?"[]":"map[string]"}${t}`}default:return""}}function Uh(e,t,n){let r=[],o=n.filter(s=>typeof s=="string"),a={struct:ws,value:{},path:n.slice(0,-1),names:o};return Fr(e,t,n,{levels:[a],names:o},r),r}var Zx,tS,nS,oS,zh=w(()=>{"use strict";_t();de();Gi();Vi();Gh();Wi();Zx=100;tS=new Set(["metadata","spec","template","http"]),nS=3;oS={string:"a string",words:"a string",bool:"a boolean",int32:"a whole number",int64:"a whole number",intOrString:"a whole number or a string",quantity:"a number or a string",bytes:"a string in base64",time:"a time as a string",list:"a list",map:"a mapping",struct:"a mapping"}});function Yh(e){let{value:t}=e;if(j(t.sops))return Ps;let n=_h(e.apiVersion,e.kind);if(n)return rn(n,t)?Ps:Kh(n,t);if(!$t(e))return Ps;let r=Jh(t,cS,Ps),o=e.definition?.podTemplate?.(e)?.path;return o?Jh(t,[...o,"metadata"],r):r}function Jh(e,t,n){let r=C(e,t),o=n;for(let a of lS){let s=b(r,a),i=ws.fields.get(a)?.type;i&&!rn(i,s)&&(o=[...o,...Uh(i,s,[...t,a])])}return o}var Ps,cS,lS,Zh=w(()=>{"use strict";Gs();de();Gi();zh();Wi();Ps=Object.freeze([]);cS=["metadata"],lS=["name","namespace","labels","annotations"]});function*Xh(e){let{group:t,kind:n,namespace:r,value:o}=e;if(t===""&&n==="Secret"){for(let s of e.annotations.keys())if(s.startsWith("reflector.v1.k8s.emberstack.com/")||s.startsWith("replicator.v1.mittwald.de/replicat")||s.startsWith("kubed.appscode.com/sync")){yield{namespace:"*",name:e.name};return}return}let a=`${t}/${n}`;if(a==="external-secrets.io/ClusterExternalSecret")yield{namespace:"*",name:O(b(b(o,"spec"),"externalSecretName"))??e.name};else if(a==="isindir.github.com/SopsSecret")for(let s of H(C(o,["spec","secretTemplates"]))){let i=O(b(s,"name"));i!==void 0&&(yield{namespace:r,name:i})}else{let s=pS.get(a);if(!s)return;for(let i of s){let l=O(C(o,i));if(l!==void 0){yield{namespace:r,name:l};return}}yield{namespace:r,name:e.name}}}function Qh(e){let{group:t,kind:n,value:r}=e;if(e.definition!==void 0||t===""||!t.includes(".")||t.endsWith(".k8s.io")&&!t.includes("x-k8s"))return;let o=`${t}/${n}`;if(dS.has(t)||mS.has(o))return;let a=b(r,"spec");switch(o){case"argoproj.io/Application":return O(C(a,["destination","namespace"]))??"*";case"argoproj.io/ApplicationSet":case"operators.coreos.com/Subscription":return"*";case"kustomize.toolkit.fluxcd.io/Kustomization":return O(b(a,"targetNamespace"))??"*";case"helm.toolkit.fluxcd.io/HelmRelease":case"helm.cattle.io/HelmChart":case"helm.cattle.io/HelmChartConfig":return O(b(a,"targetNamespace"))??e.namespace;default:return j(a)?O(b(a,"targetNamespace"))??(uS(e)?"*":e.namespace):void 0}}function uS({group:e,kind:t,value:n}){return C(n,["metadata","namespace"])!==void 0?!1:/(?:^|\.)operators?\./.test(e)||/^Cluster[A-Z]|Config$/.test(t)}var pS,dS,mS,eg=w(()=>{"use strict";de();pS=new Map([["cert-manager.io/Certificate",[["spec","secretName"]]],["certmanager.k8s.io/Certificate",[["spec","secretName"]]],["bitnami.com/SealedSecret",[["spec","template","metadata","name"]]],["external-secrets.io/ExternalSecret",[["spec","target","name"]]],["kubernetes-client.io/ExternalSecret",[]],["secrets.hashicorp.com/VaultStaticSecret",[["spec","destination","name"]]],["secrets.hashicorp.com/VaultDynamicSecret",[["spec","destination","name"]]],["secrets.hashicorp.com/VaultPKISecret",[["spec","destination","name"]]],["ricoberger.de/VaultSecret",[]],["onepassword.com/OnePasswordItem",[]],["secrets.infisical.com/InfisicalSecret",[["spec","managedSecretReference","secretName"]]],["secrets.doppler.com/DopplerSecret",[["spec","managedSecret","name"]]],["cert.gardener.cloud/Certificate",[["spec","secretName"],["spec","secretRef","name"]]],["akv2k8s.io/AzureKeyVaultSecret",[["spec","output","secret","name"]]],["networking.gke.io/ManagedCertificate",[]]]);dS=new Set(["traefik.io","traefik.containo.us","cert-manager.io","certmanager.k8s.io","acme.cert-manager.io","trust.cert-manager.io","external-secrets.io","kubernetes-client.io","secrets.hashicorp.com","networking.istio.io","security.istio.io","telemetry.istio.io","gateway.networking.k8s.io","gateway.envoyproxy.io","elbv2.k8s.aws","keda.sh","kyverno.io","wgpolicyk8s.io","policies.kyverno.io","constraints.gatekeeper.sh","templates.gatekeeper.sh","cilium.io","crd.projectcalico.org","projectcalico.org","metallb.io","externaldns.k8s.io","snapshot.storage.k8s.io","secrets-store.csi.x-k8s.io","image.toolkit.fluxcd.io","notification.toolkit.fluxcd.io","source.toolkit.fluxcd.io","velero.io","karpenter.sh","karpenter.k8s.aws","networking.gke.io","cloud.google.com","configuration.konghq.com","getambassador.io","goldilocks.fairwinds.com","monitoring.googleapis.com","kustomize.config.k8s.io","metacontroller.k8s.io","k8s.cni.cncf.io"]),mS=new Set(["monitoring.coreos.com/ServiceMonitor","monitoring.coreos.com/PodMonitor","monitoring.coreos.com/PrometheusRule","monitoring.coreos.com/Probe","monitoring.coreos.com/ScrapeConfig","monitoring.coreos.com/AlertmanagerConfig","bitnami.com/SealedSecret","argoproj.io/AppProject","argoproj.io/AnalysisTemplate","argoproj.io/ClusterAnalysisTemplate","argoproj.io/Rollout","argoproj.io/EventBus"])});function tg(e){let{settings:t}=e,n=new Map,r=new Set,o=new Set;for(let g of e.resources){if(g.definition!==void 0&&g.kind!=="Secret")continue;let y=Qh(g);y!==void 0&&o.add(y);for(let{namespace:v,name:x}of Xh(g))v==="*"?r.add(x):n.has(`${v}/${x}`)||n.set(`${v}/${x}`,g)}let a=new Set(e.generated.map(({kind:g,namespace:y,name:v})=>`${g}/${y===""?t.namespace:y}/${v}`)),s;function i(){if(!s){s={names:new Map,places:new Map};for(let g of e.resources)g.definition===void 0||g.name===""||($e(s.names,`${g.kind}/${g.namespace}`,g.name),$e(s.places,`${g.kind}/${g.name}`,g))}return s}function l(g){return e.incomplete!==void 0||o.has(g)?"here":e.besideCharts||o.has("*")?"maybe":"no"}function c(g){if(e.broken.length===0)return!1;let y=[...g];return e.broken.some(({file:v,start:x,end:k})=>{let P=v.text.slice(x,k);return y.every(L=>P.includes(L))})}function p(g){let{kind:y,namespace:v,name:x}=g;for(let K of[`${x}-${y.toLowerCase()}`,`${x}-svc`,x.replace(/-(?:service|svc)$/,"")]){let D=K===x?void 0:e.find(y,v,K);if(D)return{resource:D,why:"spelling"}}let k=i().places.get(`${y}/${x}`)?.find(K=>K.namespace!==v);if(k)return{resource:k,why:"namespace"};let P=U(x,i().names.get(`${y}/${v}`)??[]),L=P===void 0?void 0:e.find(y,v,P);if(L)return{resource:L,why:"spelling"};if(y==="Secret"){let K=`${v}/`,D=[...n.keys()].filter(R=>R.startsWith(K)).map(R=>R.slice(K.length)),Z=U(x,D),se=Z===void 0?void 0:n.get(K+Z);return se&&{resource:se,why:"spelling"}}if(y==="Service")for(let K of fS){let D=e.find(K,v,x);if(D&&D!==g.from)return{resource:D,why:"kind"}}}function d(g,y,v,x){if(t.completeness==="closed")return"absent";let k=l(y);if(k==="here")return"external";let P=p({kind:g,namespace:y,name:v,...x&&{from:x}});if(t.completeness==="open")return P?"absent":"external";if(g==="IngressClass")return P?"absent":e.ofKind("IngressClass").length>0||!Ot.includes(v)&&U(v,Ot)!==void 0?"open":"external";let L=P?.why==="namespace"&&!m(P.resource);if(g==="Secret")return P?L?"open":"absent":u(y)?"open":"faint";let K=(i().names.get(`Service/${y}`)?.length??0)>0||e.podsIn(y)>0;if(k==="maybe")return K||P?"open":"external";let D=e.definedElsewhere(g,y,v);return D==="apart"&&y!==t.namespace?"external":K||P?D||L?"open":"absent":g==="Service"?"faint":"external"}function m(g){return g.namespace!==t.namespace||C(g.value,["metadata","namespace"])!==void 0}function u(g){for(let y of n.keys())if(y.startsWith(`${g}/`))return!0;return e.ofKind("Secret").some(y=>y.namespace===g&&y.view.type==="kubernetes.io/tls")}function f(g,y,v,x){if($(v)||$(y))return{state:"unknown",open:!1};let k=e.find(g,y,v);if(k)return{state:"present",open:!1,target:k};if(t.externals.some(L=>L.matches(g,y,v)))return{state:"external",open:!1};if(a.has(`${g}/${y}/${v}`))return{state:"present",open:!1};if(g==="Secret"){let L=n.get(`${y}/${v}`);if(L)return{state:"present",open:!1,target:L};if(r.has(v))return{state:"present",open:!1}}if(c([v]))return{state:"unknown",open:!1};let P=d(g,y,v,x);return P==="external"?{state:"external",open:!1}:{state:"absent",open:P==="faint"?"faint":P==="open"}}function h(g,y){if(y?.kind!=="Service")return{...g,state:"unknown"};if(g.name!==void 0&&$(g.name))return{...g,state:"unknown"};let v=!1;for(let x of e.definitions(y)){let k=x.view;k.type==="ExternalName"&&k.ports.length===0&&(v=!0);let P=k.ports.find(L=>g.number!==void 0?L.port===g.number:L.name===g.name);if(P&&x===y&&!v)return{...g,state:"present",port:P};v||=P!==void 0,v||=k.ports.some(L=>L.port===void 0||L.name!==void 0&&$(L.name))}return{...g,state:v?"unknown":"absent"}}return{resolve(g,y){let v=f(g.kind,g.namespace,g.name,y),x=g.optional===!0&&v.state!=="present",k={role:g.role,kind:g.kind,namespace:g.namespace,name:g.name,at:g.at,from:y,state:x?"present":v.state,open:x?!1:v.open};return g.of!==void 0&&(k.of=g.of),g.optional!==void 0&&(k.optional=g.optional),v.target!==void 0&&(k.target=v.target),g.port!==void 0&&(k.port=h(g.port,v.target)),k},state:f,nearest:p,hidden:l,mentionedInBroken:c}}function $e(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}var fS,Hi=w(()=>{"use strict";_t();eg();js();de();fS=["Deployment","StatefulSet","DaemonSet","Pod","ReplicaSet","Rollout","Job","CronJob"]});function rg(e){let t=new Map,n=new Map,r=new Map;for(let o of e){$e(t,o.namespace,o);for(let[a,s]of o.labels)$e(n,`${o.namespace}\0${a}\0${s}`,o);for(let[a,s]of o.extraLabels)o.labels.get(a)!==s&&$e(n,`${o.namespace}\0${a}\0${s}`,o);(o.labelsUnreadable||oo(o.labels))&&$e(r,o.namespace,o)}return{pods:e,inNamespace:o=>t.get(o)??pt,having:(o,a,s)=>n.get(`${o}\0${a}\0${s}`)??pt,vague:o=>r.get(o)??pt}}function Xn(e,t,n){return e.labels.get(t)===n||e.extraLabels.some(([r,o])=>r===t&&o===n)}function hS(e,t,n){let{kind:r,name:o}=e.owner;return e.owner.definition?.kind===r&&!(Ws.get(t)??[]).includes(r)&&to.includes(r)?!1:t==="statefulset.kubernetes.io/pod-name"?n.startsWith(`${o}-`)&&/^\d+$/.test(n.slice(o.length+1)):r==="Job"&&(t==="job-name"||t==="batch.kubernetes.io/job-name")?n===o:!0}function og(e,t,n,r){let{selector:o,type:a}=e.view,s=(x,k=pt,P=!1,L=!1)=>({state:x,pods:k,maybeMore:P,open:L});if(a==="ExternalName")return s("external-name");if(e.view.selectorUnreadable)return s("unknown",pt,!0);if(o===void 0)return s("manual");if(oo(o))return s("unknown",pt,!0);let{namespace:i}=e,l=[],c=[];for(let x of o)(Ws.has(x[0])?c:l).push(x);let p=t.inNamespace(i);for(let[x,k]of l){let P=t.having(i,x,k);P.length<p.length&&(p=P)}let d=x=>l.every(([k,P])=>Xn(x,k,P))&&c.every(([k,P])=>Xn(x,k,P)||hS(x,k,P)),m=p.filter(d),u=t.vague(i).some(x=>l.every(([k,P])=>{let L=x.labels.get(k);return Xn(x,k,P)||(L===void 0?x.labelsUnreadable:$(L))})),f=n.mentionedInBroken(o.values()),h=n.hidden(i),g=u||f||h!=="no";if(m.length>0)return s("pods",m,g);if(u||f)return s("unknown",pt,!0);if(r.externals.some(x=>x.matches("Pod",i,e.name)))return s("external",pt,!0);if(r.completeness==="closed")return s("none");if(h==="here")return s("external",pt,!0);if(t.inNamespace(i).length>0&&h==="no"&&r.completeness==="auto")return s("none");let v=_i(e,t);return v&&(v.otherNamespace||v.onObject||v.failing.length===1&&gS(v))?s("none",pt,!1,!0):s("external",pt,!0)}function gS(e){return e.failing.every(({wanted:t,found:n})=>n!==void 0&&U(t,[n])!==void 0)}function _i(e,t){let n=e.view.selector;if(n===void 0)return;let{namespace:r}=e,o=t.inNamespace(r).slice(0,yS),a=o.find(c=>c.path.length>0&&[...n].every(([p,d])=>c.owner.labels.get(p)===d));if(a)return xs(a,n,{onObject:!0});let s;for(let c of o){let p=bS(e,n,c);p>(s?.score??0)&&(s={pod:c,score:p})}let i=s===void 0?[]:sg(s.pod,n);if(s&&i.length<n.size)return xs(s.pod,n,{});let l=t.pods.find(c=>c.namespace!==r&&[...n].every(([p,d])=>Xn(c,p,d)));return l?xs(l,n,{otherNamespace:!0}):s&&xs(s.pod,n,{})}function bS(e,t,n){let r=ng(n.owner.name,e.name)?2:0;for(let[o,a]of t){let s=n.labels.get(o);Xn(n,o,a)?r+=4:s===void 0?r+=U(o,n.labels.keys())===void 0?0:1:U(a,[s])!==void 0?r+=3:ng(s,a)&&(r+=2)}return r}function ng(e,t){let[n,r]=e.length<=t.length?[e,t]:[t,e];return e===t||n.length>2&&(r.startsWith(n)||r.endsWith(n))}function sg(e,t){return[...t].filter(([n,r])=>!Xn(e,n,r)).map(([n,r])=>({key:n,wanted:r,found:e.labels.get(n)}))}function xs(e,t,n){return{pod:e,failing:sg(e,t),onObject:n.onObject??!1,otherNamespace:n.otherNamespace??!1}}function ag(e,t,n){let r=[],o=[],a=[],{targetPort:s,protocol:i}=t;for(let l of n){if(typeof s=="number"){let p=wS(l,d=>d.containerPort===s,i);r.push({pod:l,port:s,...p&&{declared:p}});continue}if(s===void 0||$(s))continue;let c=vS(l,s,i);if(c){let p=c.port.containerPort;p!==void 0&&r.push({pod:l,port:p,declared:c});continue}if(!(l.injected||l.containers.some(p=>p.ports.some(d=>d.name!==void 0&&$(d.name))))){o.push(l);for(let p of l.containers)for(let d of p.ports)d.name===s&&a.push({pod:l,container:p,port:d,why:p.role==="init"?"init":"protocol"})}}return{service:e,port:t,endpoints:r,missing:o,near:a}}function vS(e,t,n){for(let r of e.containers)if(r.role!=="init"){for(let o of r.ports)if(o.name===t&&o.protocol===n)return{container:r,port:o}}}function wS(e,t,n){let r;for(let o of e.containers)if(o.role!=="init"){for(let a of o.ports)if(t(a)){if(a.protocol===n)return{container:o,port:a};r??={container:o,port:a}}}return r}var pt,yS,ig=w(()=>{"use strict";_t();de();Kt();Hi();pt=[];yS=500});function lg(e,t,n,r){let{state:o}=t;if(o==="external-name")return[];if(o==="unknown"||o==="external")return;let a=r.flatMap(s=>s.kind==="EndpointSlice"||o==="manual"?SS(s):[]);return o==="manual"?a:[...kS(e,t.pods,n),...a]}function kS(e,t,n){let r=new Map;for(let o of t){if(!PS(o))continue;let a=[];for(let{port:l,endpoints:c}of n){let p=c.find(({pod:d})=>d===o);p&&a.push({name:l.name??"",protocol:l.protocol,port:p.port})}let s=a.map(({name:l,protocol:c,port:p})=>`${l}/${c}/${p}`).join(),i=r.get(s)??{ports:a,pods:[]};r.set(s,i),i.pods.push({template:o,ready:e.view.publishNotReadyAddresses||xS(o)})}return r.size===0?[{ports:[],pods:[]}]:[...r.values()]}function PS({owner:e}){return e.view?.replicas!==0}function xS({containers:e,injected:t}){return t||e.every(({probes:n,ports:r})=>n.every(({type:o,port:a})=>o==="livenessProbe"||typeof a=="number"||r.some(s=>s.name===a)))}function SS(e){let{view:t}=e;return"subsets"in t?t.subsets.map(({ports:n,addresses:r})=>({ports:cg(n),pods:[],manifest:e,addresses:r})):[{ports:cg(t.ports),pods:[],manifest:e,addresses:t.endpoints}]}function cg(e){return e.flatMap(({name:t="",protocol:n,port:r})=>r===void 0?[]:[{name:t,protocol:n,port:r}])}var pg=w(()=>{"use strict"});function He(e){let t;return()=>(t??={value:e()},t.value)}function Ki(e){let t=[];return n=>{let r=t[n.ordinal];return r||(r={value:e(n)},t[n.ordinal]=r),r.value}}function dg(e){let{context:t,resources:n,settings:r}=e,o=new Map,a=new Map,s=[],i=(S,I,F)=>`${S}\0${I}\0${F}`;for(let S of n){if(S.definition!==void 0&&$e(o,S.kind,S),S.name===""&&S.definition===void 0)continue;let I=S.definition?S.kind:`${S.group}/${S.kind}`,F=i(I,S.namespace,S.name);a.has(F)?S.name!==""&&s.push(S):a.set(F,S)}let l=(S,I,F)=>a.get(i(S,I,F)),c=S=>o.get(S)??dt,p=[];for(let S of n){let I=S.definition?.podTemplate?.(S);I&&p.push(I)}let d=rg(p),m=He(()=>{if(s.length===0)return[];let S=new Map,I=Y=>`${Y.group}\0${i(Y.kind,Y.namespace,Y.name)}`,F=new Set(s.map(I));for(let Y of n){let X=I(Y);F.has(X)&&$e(S,X,Y)}return[...S.values()].filter(Y=>Y.length>1)}),u=He(()=>new Map(m().flatMap(S=>S.map(I=>[I,S])))),f=He(()=>new Set(t.documents)),h=new Map,g=S=>{let I=h.get(S);return I===void 0&&(I=S.context.documents.some(F=>f().has(F))||n.some(({definition:F,kind:Y,namespace:X,name:oe})=>F!==void 0&&Y!=="Namespace"&&S.get(Y,X,oe)!==void 0),h.set(S,I)),I},y=tg({settings:r,resources:n,definitions:S=>u().get(S)??[S],generated:e.generated,broken:t.broken,incomplete:t.incomplete,besideCharts:t.besideCharts===!0,definedElsewhere(S,I,F){let Y;for(let X of e.others())if(X.get(S,I,F)){if(g(X))return"variant";Y="apart"}return Y},find:l,ofKind:S=>o.get(S)??dt,podsIn:S=>d.inNamespace(S).length}),v=He(()=>{let S=[],I=[],F=new Map,Y=new Map;for(let X of n)if(X.definition?.references){let oe=[];for(let z of X.definition.references(X)){let xe=y.resolve(z,X);oe.push(xe),S.push(xe),$e(F,xe.role,xe),$e(Y,xe.kind,xe)}I[X.ordinal]=oe}return{list:S,from:I,byRole:F,byTarget:Y}}),x=He(()=>{let S=new Map;for(let I of v().list)I.target&&$e(S,I.target,I);return S}),k=Ki(S=>{let I=og(S,d,y,r);if(I.state!=="none")return I;let{namespace:F}=S,Y=S.view.selector??new Map;return F!==r.namespace&&e.others().some(z=>z.hasPods(F,Y)&&!g(z))?{state:"external",pods:dt,maybeMore:!0,open:!1}:c("Rollout").some(z=>z.namespace===S.namespace&&v().from[z.ordinal]?.some(xe=>xe.role==="workload"&&xe.state!=="present"))?{state:"external",pods:dt,maybeMore:!0,open:!1}:I}),P=Ki(S=>{let{state:I,pods:F}=k(S);return I==="pods"?S.view.ports.map(Y=>ag(S,Y,F)):dt}),L=He(()=>{let S=new Map;for(let I of c("Service"))for(let F of k(I).pods)$e(S,F,I);return S}),K=He(()=>{let S=new Map;for(let I of c("EndpointSlice"))I.view.serviceName!==void 0&&$e(S,`${I.namespace}/${I.view.serviceName}`,I);for(let I of c("Endpoints"))$e(S,`${I.namespace}/${I.name}`,I);return S}),D=He(()=>{let S=[];for(let I of c("Service")){let{type:F,ports:Y,healthCheckNodePort:X}=I.view;if(!(F!=="NodePort"&&F!=="LoadBalancer")){for(let oe of Y)oe.nodePort!==void 0&&S.push({number:oe.nodePort,protocol:oe.protocol,field:"nodePort",service:I,port:oe,at:I.at(...oe.path,"nodePort")});X!==void 0&&S.push({number:X,protocol:"TCP",field:"healthCheckNodePort",service:I,at:I.at("spec","healthCheckNodePort")})}}return S.sort((I,F)=>I.number-F.number)}),Z=He(()=>r.targetGroups.map(S=>{let{namespace:I,name:F}=S.service,{state:Y,open:X,target:oe}=y.state("Service",I,F);if(!oe)return{group:S,state:Y,open:X};let z=oe,xe=S.targetType==="ip"?P(z).find(rr=>rr.endpoints.some(M=>M.port===S.port))?.port:z.view.ports.find(rr=>rr.nodePort===S.port);return{group:S,state:Y,open:X,service:z,...xe&&{port:xe}}})),se=S=>{let I=Z().find(F=>F.group===S);return I?.port?"port":I?.service?"service":void 0},R=He(()=>Z().filter(({group:S,port:I,service:F})=>{if(I)return!0;let Y=e.others().map(X=>X.feeds(S));return F?!Y.includes("port"):Y.every(X=>X===void 0)})),ae=He(()=>c("IngressClass").filter(S=>S.view.isDefault)),re=S=>{let{className:I,classAnnotation:F}=S.view;if(I!==void 0)return{name:I,source:"field"};if(F!==void 0)return{name:F===""?void 0:F,source:"annotation"};let[Y,X]=ae();return Y&&!X?{name:Y.name,source:"default"}:{name:void 0,source:"none"}},Ee=S=>{if(!S)return{};let I=S.target?.kind==="Service"?S.target:void 0,F=S.port?.port,Y=I&&F?P(I).find(X=>X.port===F):void 0;return{reference:S,...I&&{service:I},...Y&&{port:Y}}},T=He(()=>{let S=[];for(let I of n)for(let F of e.controllers)S.push(...F.lower(I,{graph:Ve,backend:Ee}));return S}),A=He(()=>{let S=new Map;for(let I of T()){let F=`${I.className.name??""}\0${I.host??""}`,Y=S.get(F);Y?Y.routes.push(I):S.set(F,{className:I.className.name,host:I.host,routes:[I]})}return[...S.values()]}),Pe=He(()=>{let S=[];for(let I of n)for(let F of Yh(I))S.push({resource:I,violation:F});return S}),te=Ki(S=>_i(S,d)),Ve={context:t,settings:r,resources:n,all:c,get:(S,I,F)=>l(S,I,F),duplicates:m,violations:Pe,references({role:S,to:I,from:F}={}){let Y=v();if(F)return(Y.from[F.ordinal]??dt).filter(oe=>(S??oe.role)===oe.role&&(I??oe.kind)===oe.kind);if(S===void 0)return I===void 0?Y.list:Y.byTarget.get(I)??dt;let X=Y.byRole.get(S)??dt;return I===void 0?X:X.filter(oe=>oe.kind===I)},referrers:S=>x().get(S)??dt,nearest:y.nearest,hidden:y.hidden,pods:p,selects:k,selectedBy:S=>L().get(S)??dt,nearestPods:te,ports:P,slices:S=>lg(S,k(S),P(S),Ve.manualEndpoints(S)),manualEndpoints:S=>K().get(`${S.namespace}/${S.name}`)??dt,nodePorts:D,targetGroups:R,feeds:se,hasPods:(S,I)=>d.inNamespace(S).some(F=>[...I].every(([Y,X])=>F.labels.get(Y)===X)),classOf:re,routes:T,listeners:A};return Ve}var dt,mg=w(()=>{"use strict";Zh();Hi();ig();pg();dt=Object.freeze([])});var ee,ye=w(()=>{"use strict";ee=()=>e=>e});var ug,fg=w(()=>{"use strict";ye();de();ug=ee()({kind:"ConfigMap",groups:[""],namespaced:!0,read(e){let t=b(e,"data");return{keys:j(t)?Object.keys(t):[]}}})});function AS(e,t){let n=[];for(let r of TS){let o=b(e,r);if(o!==void 0)for(let a of RS){let s=$n(b(b(o,a),"port"));s!==void 0&&n.push({type:r,handler:a,port:s,path:[...t,r,a,"port"]})}}return n}function hg(e,t,n){return{name:O(b(e,"name"))??"",image:O(b(e,"image")),ports:H(b(e,"ports")).map((r,o)=>({name:O(b(r,"name")),containerPort:Ge(b(r,"containerPort")),protocol:O(b(r,"protocol"))??"TCP",hostPort:Ge(b(r,"hostPort")),path:[...t,"ports",o]})),probes:AS(e,t),role:n?b(e,"restartPolicy")==="Always"?"sidecar":"init":"regular",path:t}}function Ss(e,t,n=[]){let r=C(e.value,t),o=b(r,"spec");if(r===void 0||o===void 0)return;let a=b(r,"metadata"),s=b(a,"labels"),i=t.length===0?e.labels:Ye(s),l=b(a,"annotations"),c=[...t,"spec"],p=H(b(o,"containers")).map((f,h)=>hg(f,[...c,"containers",h],!1)),d=H(b(o,"initContainers")).map((f,h)=>hg(f,[...c,"initContainers",h],!0)),m=d.filter(f=>f.role==="sidecar"),u=d.filter(f=>f.role==="init");return{owner:e,path:t,namespace:e.namespace,labels:i,labelsUnreadable:no(s),extraLabels:n,containers:d.length===0?p:[...p,...m,...u],hostNetwork:b(o,"hostNetwork")===!0,injected:CS.some(([f,h])=>b(l,f)===h||i.get(f)===h)}}var TS,RS,CS,qi=w(()=>{"use strict";de();Kt();TS=["livenessProbe","readinessProbe","startupProbe"],RS=["httpGet","tcpSocket","grpc"];CS=[["sidecar.istio.io/inject","true"],["linkerd.io/inject","enabled"],["linkerd.io/inject","ingress"],["kuma.io/sidecar-injection","enabled"],["consul.hashicorp.com/connect-inject","true"],["sidecar.opentelemetry.io/inject","true"],["dapr.io/enabled","true"]]});function ke(e,t={}){return{read(n,r){let o=C(n,["spec","selector"]);return{selector:t.plainSelector?o==null?void 0:{matchLabels:Ye(o),matchExpressions:[]}:ro(o),template:Ss(r,e),replicas:Ge(b(b(n,"spec"),"replicas"))}},podTemplate(n){return n.view.template}}}var Rt=w(()=>{"use strict";qi();de();Kt()});var gg,yg=w(()=>{"use strict";ye();Rt();gg=ee()({kind:"CronJob",groups:["batch"],namespaced:!0,...ke(["spec","jobTemplate","spec","template"])})});var bg,vg=w(()=>{"use strict";ye();Rt();bg=ee()({kind:"DaemonSet",groups:["apps","extensions"],namespaced:!0,...ke(["spec","template"])})});var wg,kg=w(()=>{"use strict";ye();Rt();wg=ee()({kind:"Deployment",groups:["apps","extensions"],namespaced:!0,...ke(["spec","template"])})});function Ui(e){return H(e).map(t=>({name:O(b(t,"name")),port:Ge(b(t,"port")),protocol:O(b(t,"protocol"))??"TCP"}))}var Pg,zi=w(()=>{"use strict";ye();de();Pg=ee()({kind:"Endpoints",groups:[""],namespaced:!0,read(e){return{subsets:H(b(e,"subsets")).map(t=>({addresses:H(b(t,"addresses")).length,ports:Ui(b(t,"ports"))}))}}})});var xg,Sg=w(()=>{"use strict";ye();de();zi();xg=ee()({kind:"EndpointSlice",groups:["discovery.k8s.io"],namespaced:!0,read(e,t){return{serviceName:t.labels.get("kubernetes.io/service-name"),endpoints:H(b(e,"endpoints")).length,ports:Ui(b(e,"ports"))}}})});function Tg(e,t){let n=b(e,"service"),r=b(n,"port");return{service:O(b(n,"name")),portNumber:Ge(b(r,"number"))||void 0,portName:O(b(r,"name")),resource:j(b(e,"resource")),path:t}}function*Rg(e,t){let{service:n,portName:r,portNumber:o}=t;if(n===void 0||r==="use-annotation")return;let a=[...t.path,"service","port"];yield{role:"backend",kind:"Service",namespace:e.namespace,name:n,at:e.at(...t.path,"service","name"),of:t,...o!==void 0&&r===void 0?{port:{number:o,at:e.at(...a,"number")}}:r!==void 0&&o===void 0?{port:{name:r,at:e.at(...a,"name")}}:{}}}var IS,NS,Ag,Cg=w(()=>{"use strict";ye();de();IS="kubernetes.io/ingress.class";NS=["cert-manager.io/cluster-issuer","cert-manager.io/issuer","certmanager.k8s.io/cluster-issuer","certmanager.k8s.io/issuer","kubernetes.io/tls-acme","cert.gardener.cloud/purpose"],Ag=ee()({kind:"Ingress",groups:["networking.k8s.io","extensions"],namespaced:!0,read(e,t){let n=b(e,"spec"),r=b(n,"defaultBackend");return{className:O(b(n,"ingressClassName")),classAnnotation:t.annotations.get(IS),rules:H(b(n,"rules")).map((o,a)=>({host:O(b(o,"host")),paths:H(C(o,["http","paths"])).map((s,i)=>{let l=["spec","rules",a,"http","paths",i];return{path:O(b(s,"path")),pathType:O(b(s,"pathType")),backend:Tg(b(s,"backend"),[...l,"backend"]),at:l}}),at:["spec","rules",a]})),defaultBackend:j(r)?Tg(r,["spec","defaultBackend"]):void 0,tls:H(b(n,"tls")).map((o,a)=>({hosts:H(b(o,"hosts")).flatMap((s,i)=>typeof s=="string"&&s!==""?[{host:s,at:["spec","tls",a,"hosts",i]}]:[]),secretName:O(b(o,"secretName")),at:["spec","tls",a]}))}},*references(e){let{view:t}=e;t.className!==void 0&&(yield{role:"class",kind:"IngressClass",namespace:"",name:t.className,at:e.at("spec","ingressClassName")}),t.defaultBackend&&(yield*Rg(e,t.defaultBackend));for(let r of t.rules)for(let o of r.paths)yield*Rg(e,o.backend);let n=NS.some(r=>e.annotations.has(r));for(let{secretName:r,at:o}of t.tls)r!==void 0&&(yield{role:"tls",kind:"Secret",namespace:e.namespace,name:r,at:e.at(...o,"secretName"),optional:n})}})});var Ig,Ng=w(()=>{"use strict";ye();de();Ig=ee()({kind:"IngressClass",groups:["networking.k8s.io"],namespaced:!1,read(e,t){return{controller:O(b(b(e,"spec"),"controller")),isDefault:t.annotations.get("ingressclass.kubernetes.io/is-default-class")==="true"}}})});var $g,Og=w(()=>{"use strict";ye();Rt();$g=ee()({kind:"Job",groups:["batch"],namespaced:!0,...ke(["spec","template"])})});var Mg,Eg=w(()=>{"use strict";ye();Mg=ee()({kind:"Namespace",groups:[""],namespaced:!1,read:()=>({})})});var Dg,Lg=w(()=>{"use strict";ye();Rt();Dg=ee()({kind:"Pod",groups:[""],namespaced:!0,...ke([])})});var Vg,Gg=w(()=>{"use strict";ye();Rt();Vg=ee()({kind:"ReplicaSet",groups:["apps","extensions"],namespaced:!0,...ke(["spec","template"])})});var jg,Fg=w(()=>{"use strict";ye();Rt();jg=ee()({kind:"ReplicationController",groups:[""],namespaced:!0,...ke(["spec","template"],{plainSelector:!0})})});var $S,OS,Wg,Bg=w(()=>{"use strict";ye();qi();de();Kt();$S=[["spec","strategy","canary","canaryMetadata","labels"],["spec","strategy","canary","stableMetadata","labels"],["spec","strategy","blueGreen","activeMetadata","labels"],["spec","strategy","blueGreen","previewMetadata","labels"]],OS=[["spec","strategy","canary","canaryService"],["spec","strategy","canary","stableService"],["spec","strategy","blueGreen","activeService"],["spec","strategy","blueGreen","previewService"]],Wg=ee()({kind:"Rollout",groups:["argoproj.io"],namespaced:!0,read(e,t){let n=b(e,"spec"),r=b(n,"workloadRef"),o=O(b(r,"name")),a=O(b(r,"kind")),s=$S.flatMap(l=>[...Ye(C(e,l))]),i=j(r)?void 0:Ss(t,["spec","template"],s);return{selector:ro(b(n,"selector")),template:i,replicas:void 0,workloadRef:o!==void 0&&a!==void 0?{kind:a,name:o}:void 0}},podTemplate:e=>e.view.template,*references(e){let{workloadRef:t}=e.view,{namespace:n}=e;t&&(yield{role:"workload",...t,namespace:n,at:e.at("spec","workloadRef","name")});for(let r of OS){let o=O(C(e.value,r));o!==void 0&&(yield{role:"rollout-service",kind:"Service",namespace:n,name:o,at:e.at(...r)})}}})});var Hg,_g,Kg=w(()=>{"use strict";ye();de();Hg=e=>j(e)?Object.keys(e):[],_g=ee()({kind:"Secret",groups:[""],namespaced:!0,read(e){return{type:O(b(e,"type"))??"Opaque",keys:[...Hg(b(e,"data")),...Hg(b(e,"stringData"))],encrypted:b(e,"sops")!==void 0}}})});var qg,Ug=w(()=>{"use strict";ye();de();Kt();qg=ee()({kind:"Service",groups:[""],namespaced:!0,read(e){let t=b(e,"spec"),n=b(t,"selector"),r=j(n)&&Object.values(n).some(o=>o!==null);return{type:O(b(t,"type"))??"ClusterIP",selector:r?Ye(n):void 0,selectorUnreadable:no(n),ports:H(b(t,"ports")).map((o,a)=>{let s=Ge(b(o,"port")),i=$n(b(o,"targetPort")),l=i!==void 0&&i!==0;return{index:a,name:O(b(o,"name")),port:s,protocol:O(b(o,"protocol"))??"TCP",targetPort:l?i:s,targetPortGiven:l,nodePort:Ge(b(o,"nodePort"))||void 0,path:["spec","ports",a]}}),headless:b(t,"clusterIP")==="None"||H(b(t,"clusterIPs"))[0]==="None",publishNotReadyAddresses:b(t,"publishNotReadyAddresses")===!0,externalName:O(b(t,"externalName")),externalTrafficPolicy:O(b(t,"externalTrafficPolicy")),healthCheckNodePort:Ge(b(t,"healthCheckNodePort"))||void 0,allocateLoadBalancerNodePorts:b(t,"allocateLoadBalancerNodePorts")!==!1}}})});var zg,Jg,Yg=w(()=>{"use strict";ye();de();Rt();zg=ke(["spec","template"]),Jg=ee()({kind:"StatefulSet",groups:["apps"],namespaced:!0,read(e,t){return{...zg.read(e,t),serviceName:O(b(b(e,"spec"),"serviceName"))}},podTemplate:zg.podTemplate,*references(e){let{serviceName:t}=e.view;t!==void 0&&(yield{role:"governing-service",kind:"Service",namespace:e.namespace,name:t,at:e.at("spec","serviceName")})}})});var Zg,Xg=w(()=>{"use strict";ye();de();Zg=ee()({kind:"TargetGroupBinding",groups:["elbv2.k8s.aws"],namespaced:!0,read(e){let t=b(e,"spec");return{targetGroupARN:O(b(t,"targetGroupARN")),targetGroupName:O(b(t,"targetGroupName")),targetType:O(b(t,"targetType")),service:O(C(t,["serviceRef","name"])),port:$n(C(t,["serviceRef","port"]))}},*references(e){let{service:t,port:n}=e.view;if(t===void 0)return;let r=e.at("spec","serviceRef","port");yield{role:"target-group",kind:"Service",namespace:e.namespace,name:t,at:e.at("spec","serviceRef","name"),...typeof n=="number"?{port:{number:n,at:r}}:typeof n=="string"?{port:{name:n,at:r}}:{}}}})});var Qg,ey=w(()=>{"use strict";fg();yg();vg();kg();Sg();zi();Cg();Ng();Og();Eg();Lg();Gg();Fg();Bg();Kg();Ug();Yg();Xg();Qg=[ug,gg,bg,wg,xg,Pg,Ag,Ig,$g,Mg,Dg,Vg,jg,Wg,_g,qg,Jg,Zg]});var Ts,ty=w(()=>{"use strict";de();Kt();Ts=class{apiVersion;group;kind;namespace;name;document;path;value;changeable;ordinal;definition;#e;#t;#n;constructor(t,n,r,o){this.apiVersion=t.apiVersion,this.group=t.group,this.kind=t.kind,this.namespace=t.namespace,this.name=t.name,this.document=n.document,this.path=n.path,this.value=n.value,this.changeable=n.changeable,this.definition=r,this.ordinal=o}get view(){return this.#e??=this.definition?.read(this.value,this),this.#e}get labels(){return this.#t??=Ye(b(b(this.value,"metadata"),"labels")),this.#t}get annotations(){return this.#n??=Ye(b(b(this.value,"metadata"),"annotations")),this.#n}at(...t){return{document:this.document,path:this.#r(t),part:"value",resource:this}}keyAt(...t){return{document:this.document,path:this.#r(t),part:"key",resource:this}}#r(t){return this.path.length===0?t:[...this.path,...t]}get title(){return`${this.kind} "${this.name}"`}}});function DS(e){let t=e.indexOf("/");return t<0?"":e.slice(0,t)}function ny(e,t){let n=new Map;for(let{group:r,kind:o,podTemplate:a}of[...MS,...t.workloadKinds])n.set(`${r}/${o}`,{kind:o,groups:[r],namespaced:!0,...ke(a)});return e.map((r,o)=>{let{value:a}=r,s=a.apiVersion,i=a.kind,l=DS(s),c=b(a,"metadata"),p=Ji.get(i)?.find(f=>f.groups.includes(l))??n.get(`${l}/${i}`),m=(p?p.namespaced:!ES.has(i))?r.namespace??O(b(c,"namespace"))??t.namespace:"",u=O(C(c,["name"]))??"";return new Ts({apiVersion:s,group:l,kind:i,namespace:m,name:u},r,p,o)})}var Ji,MS,ES,ry=w(()=>{"use strict";ey();de();ty();Rt();Ji=new Map;for(let e of Qg)Ji.set(e.kind,[...Ji.get(e.kind)??[],e]);MS=[{group:"",kind:"DeploymentConfig",podTemplate:["spec","template"]},{group:"apps.openshift.io",kind:"DeploymentConfig",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"CloneSet",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"StatefulSet",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"DaemonSet",podTemplate:["spec","template"]}],ES=new Set(["Namespace","IngressClass","ClusterRole","ClusterRoleBinding","CustomResourceDefinition","PersistentVolume","StorageClass","PriorityClass","GatewayClass","Node","ValidatingWebhookConfiguration","MutatingWebhookConfiguration","ClusterIssuer"])});var Wr,Yi=w(()=>{"use strict";Wr="0.1.0"});var oy={};It(oy,{docs:()=>LS});var LS,sy=w(()=>{"use strict";LS={"duplicate-key":`# duplicate-key

A key stands twice in one mapping; the first is lost.

## What happens at run time

\`kubectl apply -f\`, also with \`--validate=strict\`, keeps the last of two equal keys and says nothing: what is written under the first one
is lost. kustomize refuses the file, and so do most other tools. The key that wins is shown, as other tools name it; the second frame shows the
one without effect.

## Bad

<!-- example: bad/selector.yaml -->

\`\`\`yaml
# The first selector is lost without a word.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
  selector:
    app: api
\`\`\`

\`\`\`text
warning[duplicate-key]: Key "selector" stands twice; this one wins and what stands under the first is lost.
  --> selector.yaml:12:3
   |
11 |     - port: 80
12 |   selector:
   |   ^^^^^^^^
   |
  ::: selector.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   -------- what stands here is lost
   |
   = at run time: With \`kubectl apply -f\` the last one wins without a word; kustomize refuses the file.
   = help: Merge the two, or remove the one that is not meant.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/once.yaml -->

\`\`\`yaml
# Each key once in its mapping.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
data:
  name: web
---
# Two branches of a template whose marks stand in comments: only one of them is left in the end.
apiVersion: v1
kind: ConfigMap
metadata:
  name: api
  namespace: shop
data:
  # {{ if .Debug }}
  level: debug
  # {{ else }}
  level: info
  # {{ end }}
\`\`\`

<!-- /example -->

## When it is silent

- The keys are in different mappings, or one of them comes with a merge key (\`<<\`).
- The document holds no Kubernetes object.
- Marks of a template (\`{{\`) stand between the two, in comments: then they are branches, of which one is left in the end.

## How to fix

Merge the two, or remove the one that is not meant.
`,"duplicate-object":`# duplicate-object

An object is defined twice in what is deployed together.

## What happens at run time

\`kubectl apply\` applies both; where they differ, the last one wins in silence, and what the first one said is lost. \`kustomize build\` refuses:
\`may not add resource with an already registered id\`. Two versions of one API (\`autoscaling/v1\` and \`v2\`) are still the same object.

## Bad

<!-- example: bad/copied.yaml -->

\`\`\`yaml
# Copied, and the name was not changed: the Service for the API is lost.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 8080
\`\`\`

\`\`\`text
error[duplicate-object]: Service "web" of namespace "shop" is defined twice, with different content.
  --> copied.yaml:16:9
   |
15 | metadata:
16 |   name: web
   |         ^^^
   |
  ::: copied.yaml:5:9
   |
 4 | metadata:
 5 |   name: web
   |         --- Service "web" is defined here first
   |
   = at run time: \`kubectl apply\` applies both in silence, and the last one wins; kustomize refuses to build.
   = help: Keep one of the two, or give them different names or namespaces.
\`\`\`

<!-- /example -->
<!-- example: bad/two-files -->

\`frontend.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
\`\`\`

\`orders.yaml\`:

\`\`\`yaml
# Copied from frontend.yaml; the name was left.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: orders
  ports:
    - port: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:1
\`\`\`

\`\`\`text
warning[duplicate-object]: Service "web" of namespace "shop" is defined in two files, with different content.
 --> two-files/orders.yaml:5:9
  |
4 | metadata:
5 |   name: web
  |         ^^^
  |
 ::: two-files/frontend.yaml:4:9
  |
3 | metadata:
4 |   name: web
  |         --- Service "web" is defined here first
  |
  = at run time: If both files belong together, \`kubectl apply\` applies both in silence, and the last one wins; kustomize refuses to build.
  = help: Keep one of the two, or give them different names or namespaces.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/no-duplicates.yaml -->

\`\`\`yaml
# Two parts bring the same Namespace along.
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
# The same name in another namespace, of another kind, and of another group.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop-staging
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  template:
    spec:
      containers:
        - image: registry.example.com/web:1
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
---
# Hooks are made anew each time.
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
  annotations:
    helm.sh/hook: pre-install
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
  annotations:
    helm.sh/hook: pre-upgrade
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:2
---
# Names that the API server makes up.
apiVersion: batch/v1
kind: Job
metadata:
  generateName: seed-
  namespace: shop
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: seed
          image: registry.example.com/seed:1
---
apiVersion: batch/v1
kind: Job
metadata:
  generateName: seed-
  namespace: shop
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: seed
          image: registry.example.com/seed:1
---
# A name that is filled in later.
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-\${SHARD}
  namespace: shop
data:
  shard: one
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-\${SHARD}
  namespace: shop
data:
  shard: two
---
# Files of a program that are no objects.
apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: shop
  region: eu-west-1
---
apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: shop
  region: eu-central-1
\`\`\`

<!-- /example -->

## When it is silent

- The copies stand in directories that are environments of their own, or in different kustomizations.
- More than two plain files define the object: those are variants, of which one is chosen.
- A Namespace that is the same in both; and, in two plain files, custom resources.
- Hooks of Helm and Argo CD, \`generateName\`, and names that are placeholders.
- Config files of programs that only look like objects, such as those of eksctl or kind.

Whether two plain files are applied together is not known. So a pair of files that define the same objects is one note. It is a warning for each object whose
two definitions are for different things, as after a copy whose name was forgotten: Services and workloads with different selectors, Pods with other images,
Ingresses without a common route. It stays a note if the files are variants by their names (\`web-blue.yaml\` and \`web-green.yaml\`), or if other objects of the directory
are a matter of choice as well.

Within one kustomization no allowance is made: kustomize refuses to build.

## How to fix

Keep one of the two. If both are meant, give them different names or namespaces.
`,"duplicate-port":`# duplicate-port

A Service or a container has the same port or port name twice.

## What happens at run time

The API server refuses a Service with the same \`port\` and protocol twice, with two ports of one name, or with several ports of which one has no name. It
refuses Pods, and workloads whose template has such Pods, with two ports of one name in a container, or with one host port taken twice. It only warns of a container that declares a number
twice, and of two containers that use one name: a Service that asks for the name leads to the first container (a note here).

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
# The same number and protocol, the same name, no name.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
    - name: web-again
      port: 80
    - name: websecure
      port: 443
    - name: websecure
      port: 8443
    # The whole entry was copied: one finding.
    - name: websecure
      port: 443
    - port: 9000
\`\`\`

\`\`\`text
error[duplicate-port]: Service "traefik" has port 80/TCP twice.
  --> service.yaml:14:13
   |
13 |     - name: web-again
14 |       port: 80
   |             ^^
   |
  ::: service.yaml:12:13
   |
11 |     - name: web
12 |       port: 80
   |             -- the first one is here
   |
   = at run time: The API server refuses the Service: "spec.ports[1]: Duplicate value".
   = help: Remove one of the two, or give it another \`port\`; only TCP and UDP may share a number.

error[duplicate-port]: Service "traefik" has two ports named "websecure".
  --> service.yaml:17:13
   |
16 |       port: 443
17 |     - name: websecure
   |             ^^^^^^^^^
   |
  ::: service.yaml:15:13
   |
14 |       port: 80
15 |     - name: websecure
   |             --------- the first one is here
   |
   = at run time: The API server refuses the Service: "spec.ports[3].name: Duplicate value: "websecure"".
   = help: Give each port a name of its own.

error[duplicate-port]: Service "traefik" has port 443/TCP twice.
  --> service.yaml:21:13
   |
20 |     - name: websecure
21 |       port: 443
   |             ^^^
   |
  ::: service.yaml:16:13
   |
15 |     - name: websecure
16 |       port: 443
   |             --- the first one is here
   |
   = at run time: The API server refuses the Service: "spec.ports[4]: Duplicate value".
   = help: Remove one of the two, or give it another \`port\`; only TCP and UDP may share a number.

error[duplicate-port]: Service "traefik" has 6 ports, and port 9000 has no name.
  --> service.yaml:22:7
   |
21 |       port: 443
22 |     - port: 9000
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[5].name: Required value".
   = help: Name every port of a Service with more than one.
\`\`\`

<!-- /example -->
<!-- example: bad/pods.yaml -->

\`\`\`yaml
# Within one container, and across the containers of a Pod.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          ports:
            - name: web
              containerPort: 8000
              hostPort: 80
            - name: web
              containerPort: 8080
            - name: metrics
              containerPort: 9100
            - name: prometheus
              containerPort: 9100
        - name: exporter
          image: registry.example.com/exporter:1
          ports:
            - name: metrics
              containerPort: 9200
            - name: other
              containerPort: 8001
              hostPort: 80
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-metrics
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - port: 9100
      targetPort: metrics
\`\`\`

\`\`\`text
error[duplicate-port]: Container "traefik" has two ports named "web".
  --> pods.yaml:23:21
   |
22 |               hostPort: 80
23 |             - name: web
   |                     ^^^
   |
  ::: pods.yaml:20:21
   |
19 |           ports:
20 |             - name: web
   |                     --- the first one is here
   |
   = at run time: The API server refuses the Deployment: "Duplicate value: "web"".
   = help: Give each port a name of its own.

warning[duplicate-port]: Container "traefik" declares port 9100/TCP twice.
  --> pods.yaml:28:30
   |
27 |             - name: prometheus
28 |               containerPort: 9100
   |                              ^^^^
   |
  ::: pods.yaml:26:30
   |
25 |             - name: metrics
26 |               containerPort: 9100
   |                              ---- the first one is here
   |
   = at run time: The API server takes it with a warning: "duplicate port definition"; the second entry has no effect of its own.
   = help: Remove one of the two, or correct its number or protocol.

note[duplicate-port]: Containers "traefik" and "exporter" both name a port "metrics", and Service "traefik-metrics" asks for it.
  --> pods.yaml:32:21
   |
31 |           ports:
32 |             - name: metrics
   |                     ^^^^^^^
   |
  ::: pods.yaml:25:21
   |
24 |               containerPort: 8080
25 |             - name: metrics
   |                     ------- the Service leads here
   |
   = at run time: The Service sends to container "traefik" only; the API server takes it with a warning: "duplicate port name".
   = help: Give the ports different names if the Service is meant for the other one.

error[duplicate-port]: Host port 80 is taken twice by the Pods of Deployment "traefik".
  --> pods.yaml:36:25
   |
35 |               containerPort: 8001
36 |               hostPort: 80
   |                         ^^
   |
  ::: pods.yaml:22:25
   |
21 |               containerPort: 8000
22 |               hostPort: 80
   |                         -- the first one is here
   |
   = at run time: The API server refuses the Deployment: "hostPort: Duplicate value: "TCP//80"".
   = help: Give one of the two another host port, or none.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/ports.yaml -->

\`\`\`yaml
# TCP and UDP on one number; only one port needs no name if it is the only one.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
    - name: http3
      port: 443
      protocol: UDP
      targetPort: http3
    - name: \${EXTRA_NAME}
      port: 8081
      targetPort: 8443
    # Asks for the second name of a container port.
    - name: alias
      port: 8083
      targetPort: alias
    - name: \${EXTRA_NAME}
      port: 8082
      targetPort: 8443
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-metrics
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - port: 9100
      targetPort: metrics
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      initContainers:
        # It ends before the others begin: the same host port is free again.
        - name: wait
          image: registry.example.com/wait:1
          ports:
            - name: websecure
              containerPort: 8443
              hostPort: 443
      containers:
        - name: traefik
          image: traefik:v3.7
          ports:
            - name: websecure
              containerPort: 8443
              hostPort: 443
            - name: http3
              containerPort: 8443
              protocol: UDP
              hostPort: 443
            - name: metrics
              containerPort: 9100
            # Two names for one number.
            - name: alias
              containerPort: 9100
            # One number on two host ports.
            - name: alternative
              containerPort: 8443
              hostPort: 8443
            # One host port on two addresses of the node.
            - name: inside
              containerPort: 9000
              hostPort: 9000
              hostIP: 192.0.2.1
            - name: outside
              containerPort: 9001
              hostPort: 9000
              hostIP: 192.0.2.2
        - name: sidecar
          image: registry.example.com/sidecar:1
          ports:
            # The name of a port of the other container; no Service asks for it by name.
            - name: inside
              containerPort: 9002
\`\`\`

<!-- /example -->

## When it is silent

- TCP and UDP on one number; one port of the container on several host ports; one host port on several addresses.
- A second name for the same container port that a Service asks for, or may ask for.
- Names that are placeholders.
- Host ports of init containers: they run one after the other.
- Two containers use one name, and no Service asks for it, or the numbers are equal.

## How to fix

Remove the second entry, or correct its number, name or protocol.
`,"duplicate-route":`# duplicate-route

The same host and path are routed twice for the same controller.

## What happens at run time

The API server accepts the same host and path as often as you like, within one Ingress and across several, in any namespaces. The
controllers differ. Traefik makes a router for each of two Ingresses, all of the same length and so of the same priority; one of them
answers every time, and no log line says so. Twice in one Ingress, the last one answers. The webhook of ingress-nginx, if it is installed,
refuses the second Ingress; without it, the older one wins.

With the same backend, nothing is lost today, so it is only a note: told once for each host that two Ingresses have in common.

Where the input holds alternatives, as examples do, it is a note for two files of different directories: some object is defined in two directories, or in three
files.

## Bad

<!-- example: bad/two-ingresses.yaml -->

\`\`\`yaml
# Two Ingresses of one class route the same host and path to different Services.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: old-api
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-v2
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: new-api
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[duplicate-route]: Path "/api" of host "shop.example.com" is routed by Ingress "shop-v2" and by Ingress "shop".
  --> two-ingresses.yaml:32:19
   |
31 |         paths:
32 |           - path: /api
   |                   ^^^^
   |
  ::: two-ingresses.yaml:13:19
   |
12 |         paths:
13 |           - path: /api
   |                   ---- Ingress "shop" routes it here
   |
   = at run time: The API server accepts both; Traefik makes both routers without a word and one of them takes every request, and the webhook of ingress-nginx refuses the second Ingress.
   = help: Keep one of the two, or give them different hosts, paths or classes.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/two-paths.yaml -->

\`\`\`yaml
# Different paths of one host; the longer one wins where both match.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The classes differ. Ingresses without a class are compared with each other.
- Exact and Prefix on the same path: those are two routes.
- One of the two is a canary of ingress-nginx, or their annotations differ in what decides about requests: entry points, TLS and priority
  of Traefik, methods, headers, conditions, groups, orders of other controllers.
- The controller makes a load balancer for each Ingress (AWS without a common group, Google Cloud, Tailscale, Cilium): the two never meet.
- Conditions or actions of the AWS Load Balancer Controller hang on the backend.
- The same backend, and the paths differ in their last slash, or three files have the route, or the input holds alternatives as above.
- The Ingresses name no host and lie in different directories, as examples do.
- The path is that of an ACME solver, or host, path or class hold placeholders.
- The same Ingress is defined twice: that is for \`duplicate-object\`.

## How to fix

Remove one of the two, or give them different hosts, paths or classes. To split traffic between two Services use what the controller has
for that: a canary, a weighted TraefikService, an HTTPRoute.
`,"endpoints-port-mismatch":`# endpoints-port-mismatch

Hand-made endpoints do not fit the Service that they belong to.

## What happens at run time

Ports of a Service and of its EndpointSlices are joined by name and protocol, never by number; no name is a name of its own. If they differ, the
slice is there and its addresses are listed, but the port has no endpoint: connections fail, and Traefik makes no router (404). Endpoints of the old
kind are mirrored into slices, so that the same holds for them; if the Service has a selector, the endpoints controller overwrites them.

## Bad

<!-- example: bad/other-name.yaml -->

\`\`\`yaml
# Ports are joined by name, and these names differ.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: postgresql
    port: 5432
endpoints:
  - addresses:
      - 10.0.0.7
\`\`\`

\`\`\`text
error[endpoints-port-mismatch]: Port 5432 of Service "db" has the name "postgres", but its port in EndpointSlice "db-1" has the name "postgresql".
  --> other-name.yaml:21:11
   |
20 | ports:
21 |   - name: postgresql
   |           ^^^^^^^^^^
   |
  ::: other-name.yaml:9:13
   |
 8 |   ports:
 9 |     - name: postgres
   |             -------- port 5432 of Service "db"
   |
   = at run time: Ports of a Service and of its endpoints are joined by name: connections to this port fail, and Traefik makes no router (404).
   = help: Give the port the same name in both, or none in both; the number may differ.
\`\`\`

<!-- /example -->

<!-- example: bad/overwritten.yaml -->

\`\`\`yaml
# A selector makes the controller write the endpoints.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Endpoints
metadata:
  name: web
  namespace: shop
subsets:
  - addresses:
      - ip: 10.0.0.7
    ports:
      - port: 8080
\`\`\`

\`\`\`text
warning[endpoints-port-mismatch]: The addresses of Endpoints "web" are overwritten: Service "web" has a selector.
  --> overwritten.yaml:40:1
   |
39 |   namespace: shop
40 | subsets:
   | ^^^^^^^
   |
  ::: overwritten.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   -------- the selector of Service "web"
   |
   = at run time: The endpoints controller replaces them with the Pods that the selector matches.
   = help: Remove the selector to keep addresses of your own, or remove the Endpoints.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/same-name.yaml -->

\`\`\`yaml
# The names are the same; the numbers may differ, and targetPort does not count.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
      targetPort: 1
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: postgres
    port: 6432
endpoints:
  - addresses:
      - 10.0.0.7
\`\`\`

<!-- /example -->

<!-- example: good/two-slices.yaml -->

\`\`\`yaml
# Each slice has one of the ports.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
    - name: metrics
      port: 9187
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: postgres
    port: 5432
endpoints:
  - addresses:
      - 10.0.0.7
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-2
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: metrics
    port: 9187
endpoints:
  - addresses:
      - 10.0.0.7
\`\`\`

<!-- /example -->

## When it is silent

- Numbers differ: \`targetPort\` does not count here, and the endpoints may listen on any port.
- The endpoints have more ports than the Service, or the ports are spread over several slices.
- The Service is headless and no route uses it: its clients only resolve names.
- A name is a placeholder, or the input is known to be incomplete.
- An EndpointSlice stands beside the selector: it adds to what the controller writes. Endpoints that hold a lock of the old leader election
  (\`control-plane.alpha.kubernetes.io/leader\`) are none.

## How to fix

Give each port the same \`name\` and \`protocol\` in the Service and in its endpoints. A Service with one port may leave the name out; then it must be
left out in both.
`,"external-traffic-policy-not-allowed":`# external-traffic-policy-not-allowed

A Service sets a policy for outside traffic that its type does not have.

## What happens at run time

\`externalTrafficPolicy\` is about traffic from outside. The API server refuses it, even with the default value \`Cluster\`, on a Service that takes none:
\`may only be set for externally-accessible services\`. A health check node port exists only where a load balancer has to find the nodes with a Pod:
\`\`may only be set when \`type\` is 'LoadBalancer' and \`externalTrafficPolicy\` is 'Local'\`\`. A NodePort Service with \`Local\` has none.

## Bad

<!-- example: bad/cluster-ip.yaml -->

\`\`\`yaml
# A ClusterIP Service takes no traffic from outside; even the default value is refused.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  externalTrafficPolicy: Cluster
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: payments
  namespace: shop
spec:
  type: ExternalName
  externalName: payments.example.com
  externalTrafficPolicy: Local
\`\`\`

\`\`\`text
error[external-traffic-policy-not-allowed]: \`externalTrafficPolicy: Cluster\` is set, but Service "web" of type ClusterIP takes no traffic from outside.
 --> cluster-ip.yaml:8:26
  |
7 | spec:
8 |   externalTrafficPolicy: Cluster
  |                          ^^^^^^^
  |
  = at run time: The API server refuses the Service: "may only be set for externally-accessible services".
  = help: Remove \`externalTrafficPolicy\`, or make the type NodePort or LoadBalancer.

error[external-traffic-policy-not-allowed]: \`externalTrafficPolicy: Local\` is set, but Service "payments" of type ExternalName takes no traffic from outside.
  --> cluster-ip.yaml:22:26
   |
21 |   externalName: payments.example.com
22 |   externalTrafficPolicy: Local
   |                          ^^^^^
   |
   = at run time: The API server refuses the Service: "may only be set for externally-accessible services".
   = help: Remove \`externalTrafficPolicy\`, or make the type NodePort or LoadBalancer.
\`\`\`

<!-- /example -->
<!-- example: bad/health-check.yaml -->

\`\`\`yaml
# Only type LoadBalancer with policy Local has a health check node port.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  externalTrafficPolicy: Local
  healthCheckNodePort: 30900
  selector:
    app: traefik
  ports:
    - port: 443
      nodePort: 30443
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  type: LoadBalancer
  healthCheckNodePort: 30901
  selector:
    app: traefik
  ports:
    - port: 443
\`\`\`

\`\`\`text
error[external-traffic-policy-not-allowed]: \`healthCheckNodePort: 30900\` is set, but Service "traefik" is of type NodePort with \`externalTrafficPolicy: Local\`.
  --> health-check.yaml:10:24
   |
 9 |   externalTrafficPolicy: Local
10 |   healthCheckNodePort: 30900
   |                        ^^^^^
   |
   = at run time: The API server refuses the Service: "may only be set when \`type\` is 'LoadBalancer' and \`externalTrafficPolicy\` is 'Local'".
   = help: Remove \`healthCheckNodePort\`: a Service has a health check node port only with \`type: LoadBalancer\` and \`externalTrafficPolicy: Local\`.

error[external-traffic-policy-not-allowed]: \`healthCheckNodePort: 30901\` is set, but Service "traefik-internal" is of type LoadBalancer with \`externalTrafficPolicy: Cluster\`.
  --> health-check.yaml:24:24
   |
23 |   type: LoadBalancer
24 |   healthCheckNodePort: 30901
   |                        ^^^^^
   |
   = at run time: The API server refuses the Service: "may only be set when \`type\` is 'LoadBalancer' and \`externalTrafficPolicy\` is 'Local'".
   = help: Remove \`healthCheckNodePort\`: a Service has a health check node port only with \`type: LoadBalancer\` and \`externalTrafficPolicy: Local\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/allowed.yaml -->

\`\`\`yaml
# A load balancer that keeps the client's address, with a health check node port of its own.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  externalTrafficPolicy: Local
  healthCheckNodePort: 30900
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
---
# NodePort with Local has none, and asks for none.
apiVersion: v1
kind: Service
metadata:
  name: traefik-nodes
  namespace: traefik
spec:
  type: NodePort
  externalTrafficPolicy: Local
  healthCheckNodePort: 0
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
---
# With \`externalIPs\`, a ClusterIP Service takes traffic from outside too.
apiVersion: v1
kind: Service
metadata:
  name: traefik-address
  namespace: traefik
spec:
  externalIPs:
    - 192.0.2.10
  externalTrafficPolicy: Local
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
---
# The policy is filled in later.
apiVersion: v1
kind: Service
metadata:
  name: traefik-later
  namespace: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: \${TRAFFIC_POLICY}
  healthCheckNodePort: 30902
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- ClusterIP with \`externalIPs\`: it takes traffic from outside.
- \`healthCheckNodePort: 0\`, which is the same as none.
- The type or the policy is a placeholder.
- A ClusterIP Service that has a \`nodePort\` too: its type is what is wrong, as \`node-port-not-allowed\` says.

## How to fix

Remove the field, or give the Service the type that it was written for.
`,"ingress-class-conflict":`# ingress-class-conflict

The class annotation and ingressClassName of an Ingress differ.

## What happens at run time

On creation the API server compares the annotation \`kubernetes.io/ingress.class\` with \`spec.ingressClassName\` and refuses the Ingress if
they differ: "must match \`ingressClassName\` when both are specified". An empty annotation counts as given. In an Ingress that exists
already the check is not made again, and then controllers disagree: Traefik goes by the field, the AWS Load Balancer Controller by the
annotation.

## Bad

<!-- example: bad/different.yaml -->

\`\`\`yaml
# Left over from a migration: the annotation still names the old controller.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: nginx
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[ingress-class-conflict]: Ingress "shop" has the class "nginx" by annotation and "traefik" by \`ingressClassName\`.
  --> different.yaml:8:34
   |
 7 |   annotations:
 8 |     kubernetes.io/ingress.class: nginx
   |                                  ^^^^^
   |
  ::: different.yaml:10:21
   |
 9 | spec:
10 |   ingressClassName: traefik
   |                     ------- the field says "traefik"
   |
   = at run time: The API server refuses to create the Ingress: "must match \`ingressClassName\` when both are specified"; in one that exists, controllers differ in which of the two they obey.
   = help: Remove the annotation \`kubernetes.io/ingress.class\`, which is deprecated, and keep \`ingressClassName\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/field.yaml -->

\`\`\`yaml
# The field alone is enough.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Both are equal, as during a migration.
- Only one of them is set.
- One of them holds a placeholder.

## How to fix

Remove the annotation, which has been deprecated since Kubernetes 1.18, and keep the field.
`,"ingress-class-not-found":`# ingress-class-not-found

An Ingress names an IngressClass that does not exist.

## What happens at run time

The API server accepts an Ingress whose \`ingressClassName\` names nothing. Controllers look the IngressClass up by that name, to see
whether its \`spec.controller\` is theirs. Without the object none of them takes the Ingress. Traefik logs nothing about it, not even at
level DEBUG: the hosts simply answer 404.

A name that no object can have (upper case, underscores, an empty text) the API server refuses.

## Bad

<!-- example: bad/form.yaml -->

\`\`\`yaml
# No object can have such a name: the API server refuses the Ingress.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: capital
  namespace: shop
spec:
  ingressClassName: Traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: underscore
  namespace: shop
spec:
  ingressClassName: traefik_int
  rules:
    - host: int.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: empty
  namespace: shop
spec:
  ingressClassName: ""
  rules:
    - host: docs.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[ingress-class-not-found]: An IngressClass cannot have the name "Traefik".
 --> form.yaml:8:21
  |
7 | spec:
8 |   ingressClassName: Traefik
  |                     ^^^^^^^
  |
  = at run time: The API server refuses the Ingress: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
  = help: Did you mean "traefik"? Name an IngressClass of the cluster, or take \`ingressClassName\` out to have the default class.

error[ingress-class-not-found]: An IngressClass cannot have the name "traefik_int".
  --> form.yaml:27:21
   |
26 | spec:
27 |   ingressClassName: traefik_int
   |                     ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Name an IngressClass of the cluster, or take \`ingressClassName\` out to have the default class.

error[ingress-class-not-found]: An IngressClass cannot have the name "".
  --> form.yaml:46:21
   |
45 | spec:
46 |   ingressClassName: ""
   |                     ^^
   |
   = at run time: The API server refuses the Ingress: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Name an IngressClass of the cluster, or take \`ingressClassName\` out to have the default class.
\`\`\`

<!-- /example -->

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# One letter is missing: no controller takes the Ingress.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik-internl
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik-internal
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  namespace: shop
spec:
  ingressClassName: traefik-internl
  defaultBackend:
    service:
      name: web
      port:
        number: 80
\`\`\`

\`\`\`text
error[ingress-class-not-found]: IngressClass "traefik-internl" is not defined.
  --> typo.yaml:8:21
   |
 7 | spec:
 8 |   ingressClassName: traefik-internl
   |                     ^^^^^^^^^^^^^^^
   |
  ::: typo.yaml:24:9
   |
23 | metadata:
24 |   name: traefik-internal
   |         ---------------- IngressClass "traefik-internal" is defined here
   |
  ::: typo.yaml:34:21
   |
33 | spec:
34 |   ingressClassName: traefik-internl
   |                     --------------- Ingress "api" names it too
   |
   = at run time: The API server accepts the Ingress, but no controller takes it and none logs a word about it: its hosts answer 404.
   = help: Did you mean "traefik-internal"? Name an IngressClass of the cluster, or declare this one under \`externals\` if it is made elsewhere.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/defined.yaml -->

\`\`\`yaml
# The class is defined; a cluster-scoped object needs no namespace.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: edge
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: edge
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Ingress names its class by the annotation \`kubernetes.io/ingress.class\`: controllers compare that as plain text, no object is
  needed.
- The Ingress has no class at all.
- The input defines no IngressClass: classes usually come with the chart of a controller. Only a name that is nearly that of a public
  controller is then reported, as a warning.
- Where the input does define other classes, a name that is not near any of them is a warning, not an error; that of a public controller, such
  as \`nginx\`, is a note, or a warning if the input also holds the workload of another controller.
- The name is a placeholder, or declared under \`externals\`.
- Several Ingresses that name the same class are one finding.

## How to fix

Correct the name (\`kubectl get ingressclass\` lists those of a cluster), add the IngressClass, or declare it under \`externals\`.
`,"instance-target-without-node-port":`# instance-target-without-node-port

Nodes are the targets, but the Service has no node port to send to.

## What happens at run time

Target groups of nodes send to a node port. A Service of type ClusterIP or ExternalName has none, and one of type LoadBalancer with
\`allocateLoadBalancerNodePorts: false\` has only those that it names. The AWS Load Balancer Controller then registers nothing; where the nodes are registered
by hand, all of them fail their health checks.

## Bad

<!-- example: bad/bindings.yaml -->

\`\`\`yaml
# Nodes are registered, but the Services are reached inside the cluster only.
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: traefik
  namespace: traefik
spec:
  targetGroupARN: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/traefik/0123456789abcdef
  targetType: instance
  serviceRef:
    name: traefik
    port: websecure
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: public
  namespace: traefik
spec:
  targetGroupName: public
  targetType: instance
  serviceRef:
    name: public
    port: 443
---
apiVersion: v1
kind: Service
metadata:
  name: public
  namespace: traefik
spec:
  type: LoadBalancer
  allocateLoadBalancerNodePorts: false
  selector:
    app: public
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: implicit
  namespace: traefik
spec:
  targetGroupName: implicit
  targetType: instance
  serviceRef:
    name: implicit
    port: 443
---
apiVersion: v1
kind: Service
metadata:
  name: implicit
  namespace: traefik
spec:
  selector:
    app: implicit
  ports:
    - port: 443
\`\`\`

\`\`\`text
error[instance-target-without-node-port]: TargetGroupBinding "traefik" has \`targetType: instance\`, but Service "traefik" is of type ClusterIP.
  --> bindings.yaml:9:15
   |
 8 |   targetGroupARN: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/traefik/0123456789abcdef
 9 |   targetType: instance
   |               ^^^^^^^^
   |
  ::: bindings.yaml:20:9
   |
19 | spec:
20 |   type: ClusterIP
   |         --------- Service "traefik" is of type ClusterIP
   |
   = at run time: The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.
   = help: Make the Service one of type NodePort, or use \`targetType: ip\` with a target group of that type.

error[instance-target-without-node-port]: TargetGroupBinding "public" has \`targetType: instance\`, but Service "public" sets \`allocateLoadBalancerNodePorts: false\` and no \`nodePort\`.
  --> bindings.yaml:33:15
   |
32 |   targetGroupName: public
33 |   targetType: instance
   |               ^^^^^^^^
   |
  ::: bindings.yaml:45:34
   |
44 |   type: LoadBalancer
45 |   allocateLoadBalancerNodePorts: false
   |                                  ----- Service "public" gets no node ports
   |
   = at run time: The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.
   = help: Remove \`allocateLoadBalancerNodePorts: false\`, or give the port a \`nodePort\`, or use \`targetType: ip\` with a target group of that type.

error[instance-target-without-node-port]: TargetGroupBinding "implicit" has \`targetType: instance\`, but Service "implicit" is of type ClusterIP.
  --> bindings.yaml:59:15
   |
58 |   targetGroupName: implicit
59 |   targetType: instance
   |               ^^^^^^^^
   |
  ::: bindings.yaml:69:1
   |
68 |   namespace: traefik
69 | spec:
   | ---- Service "implicit" names no type, so it is of type ClusterIP
   |
   = at run time: The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.
   = help: Make the Service one of type NodePort, or use \`targetType: ip\` with a target group of that type.
\`\`\`

<!-- /example -->
<!-- example: bad/groups -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: https
    service: traefik/traefik
    protocol: TCP
    port: 30001
  - name: outside
    service: traefik/outside
    protocol: TCP
    port: 30002
    targetType: node-ip
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: v1
kind: Service
metadata:
  name: outside
  namespace: traefik
spec:
  type: ExternalName
  externalName: gateway.example.com
\`\`\`

\`\`\`text
error[instance-target-without-node-port]: Target group "https" has nodes for targets, but Service "traefik" is of type ClusterIP.
 --> groups/ingress-lint.yaml:3:14
  |
2 |   - name: https
3 |     service: traefik/traefik
  |              ^^^^^^^^^^^^^^^
  |
 ::: groups/traefik.yaml:7:9
  |
6 | spec:
7 |   type: ClusterIP
  |         --------- Service "traefik" is of type ClusterIP
  |
  = at run time: No node listens for the Service: all targets fail their health checks, and connections are refused.
  = help: Make the Service one of type NodePort and send to its \`nodePort\`, or register Pods (\`targetType: ip\`).

error[instance-target-without-node-port]: Target group "outside" has nodes for targets, but Service "outside" is of type ExternalName.
  --> groups/ingress-lint.yaml:10:17
   |
 9 |     port: 30002
10 |     targetType: node-ip
   |                 ^^^^^^^
   |
  ::: groups/traefik.yaml:40:9
   |
39 | spec:
40 |   type: ExternalName
   |         ------------ Service "outside" is of type ExternalName
   |
   = at run time: No node listens for the Service: all targets fail their health checks, and connections are refused.
   = help: Make the Service one of type NodePort and send to its \`nodePort\`, or register Pods (\`targetType: ip\`).
\`\`\`

<!-- /example -->

## Good

<!-- example: good/targets -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  # Pods are the targets.
  - name: pods
    service: traefik/inside
    protocol: TCP
    port: 8443
    targetType: ip
  # The Pods take the port of the node themselves.
  - name: host
    service: edge/traefik
    protocol: TCP
    port: 443
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# Node ports, given and allocated.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: traefik
  namespace: traefik
spec:
  targetGroupName: traefik
  targetType: instance
  serviceRef:
    name: traefik
    port: 443
---
# Without targetType the controller asks AWS what the target group takes.
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: inside
  namespace: traefik
spec:
  targetGroupName: inside
  serviceRef:
    name: inside
    port: 443
---
apiVersion: v1
kind: Service
metadata:
  name: inside
  namespace: traefik
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: 8443 }
---
# The one port that is bound has its node port.
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: public
  namespace: traefik
spec:
  targetGroupName: public
  targetType: instance
  serviceRef:
    name: public
    port: websecure
---
apiVersion: v1
kind: Service
metadata:
  name: public
  namespace: traefik
spec:
  type: LoadBalancer
  allocateLoadBalancerNodePorts: false
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
    - { name: web, port: 80, targetPort: web }
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: websecure, containerPort: 8443, hostPort: 443 }
\`\`\`

<!-- /example -->

## When it is silent

- A TargetGroupBinding without \`targetType\`: the controller takes that of the target group in AWS.
- Target type \`ip\`.
- The Pods take the port of the node themselves, by \`hostPort\` or \`hostNetwork\`.
- A ClusterIP Service with a \`nodePort\`: its type is what is wrong, as \`node-port-not-allowed\` says.
- The type is a placeholder.

## How to fix

Make the Service one of type NodePort, or use a target group of type \`ip\`.
`,"invalid-backend":`# invalid-backend

A backend of an Ingress is not written as networking.k8s.io/v1 wants it.

## What happens at run time

The API server refuses an Ingress whose backend it cannot make sense of: neither a service nor a resource or both, a service without a
name or with one that no Service can have, no port, two ports, a number beyond 65535, the fields of v1beta1 under
v1, a rule without paths, an Ingress without rules. It tells in its own words, which this rule quotes.

## Bad

<!-- example: bad/v1beta1.yaml -->

\`\`\`yaml
# A backend of v1beta1 under v1: the fields have other names.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              serviceName: web
              servicePort: 80
\`\`\`

\`\`\`text
error[invalid-backend]: Ingress "shop" has a backend in the form of v1beta1: \`serviceName\`.
  --> v1beta1.yaml:16:15
   |
15 |             backend:
16 |               serviceName: web
   |               ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "strict decoding error: unknown field "spec.rules[0].http.paths[0].backend.serviceName"".
   = help: Write it as \`service: {name: web, port: {number: 80}}\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/by-number.yaml -->

\`\`\`yaml
# The plain name of a Service, and one of its ports.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Ingress is of another version than \`networking.k8s.io/v1\`.
- What matters is a placeholder: \`name: \${SERVICE}\`, \`number: \${PORT}\`.
- A value of the wrong type, as a port number in quotes, is told by \`wrong-type\`.
- The form of a port name is the business of \`port-name-invalid\`, and whether the Service and its port exist that of \`service-not-found\`
  and \`service-port-not-found\`.
- A rule without \`http\` is valid: its requests go to the default backend, if the controller has one.
- From Kubernetes 1.36 on (setting \`kubernetesVersion\`) the name of a Service may begin with a digit.

## How to fix

Write \`service: {name: web, port: {number: 80}}\`, with the plain name of a Service of the Ingress's namespace, and either the number or
the name of one of its ports.
`,"invalid-host":`# invalid-host

A host of an Ingress is no DNS name in the form that Kubernetes takes.

## What happens at run time

A host of an Ingress is a DNS name in lower case, or \`*.\` and such a name. The API server refuses everything else and with it the whole
Ingress: a scheme, a port, a path, upper-case letters, an underscore, a trailing dot, an IP address, a wildcard in the middle. For
\`tls.hosts\` the same form is wanted.

## Bad

<!-- example: bad/url.yaml -->

\`\`\`yaml
# A host is a name, no URL.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: https://shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[invalid-host]: Host "https://shop.example.com" of Ingress "shop" is a URL.
  --> url.yaml:10:13
   |
 9 |   rules:
10 |     - host: https://shop.example.com
   |             ^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Did you mean "shop.example.com"? Write a DNS name in lower case, without scheme, port, path or trailing dot; a wildcard is \`*.\` and a name.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/wildcard.yaml -->

\`\`\`yaml
# A wildcard is the whole first label.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: "*.example.com"
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The host is empty or left out: the rule then takes every host.
- The host holds a placeholder (\`\${HOST}\`, \`{{ .Values.host }}\`, \`<your-host>\`).
- A single label (\`localhost\`) is valid. So is an IPv4 address in \`tls.hosts\`.
- The same host in a rule and in \`tls.hosts\` of one Ingress is told once.

## How to fix

Write the bare name. Ports are a matter of the controller's listeners, schemes of \`tls\`, paths of \`path\`. For names with letters beyond
ASCII write the punycode form (\`xn--...\`). Leave \`host\` out to take every host.
`,"invalid-label":`# invalid-label

A key or value of a label, selector or annotation has a refused form.

## What happens at run time

A label's value has at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with a letter or digit at both ends; its key has the same form, with an
optional DNS name and a slash before it. The API server refuses the object otherwise. Keys of annotations have that form too; their values
are free.

## Bad

<!-- example: bad/chart.yaml -->

\`\`\`yaml
# A plus sign, as a chart's version may have one, is not allowed in a label.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
  labels:
    helm.sh/chart: web-1.0.0+build.7
\`\`\`

\`\`\`text
error[invalid-label]: Label "helm.sh/chart" of ConfigMap "web" has the value "web-1.0.0+build.7", which no label can have.
 --> chart.yaml:8:20
  |
7 |   labels:
8 |     helm.sh/chart: web-1.0.0+build.7
  |                    ^^^^^^^^^^^^^^^^^
  |
  = at run time: The API server refuses the object: "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
  = help: Write at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with a letter or digit first and last; free text belongs into annotations.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/labels.yaml -->

\`\`\`yaml
# Valid keys and values, empty ones too; annotations hold any text, and their prefix may have upper-case letters.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
  labels:
    app.kubernetes.io/name: web
    helm.sh/chart: web-1.0.0_build.7
    Version: V1_2.3
    empty: ""
    nothing:
    rev: \${REVISION}
    \${KEY}: x
    n: "1"
  annotations:
    example.com/text: "free text: a+b, c/d @ 22:22"
    Example.com/UPPER: x
    traefik.ingress.kubernetes.io/router.tls.domains.0.main: example.com
\`\`\`

<!-- /example -->

## When it is silent

- Key or value hold a placeholder.
- The value is no string at all: that is for \`wrong-type\`.
- The same label in metadata, selector and template of one object is told once.
- Documents that no API server gets (see \`wrong-type\`).

## How to fix

Replace what is not allowed (\`helm.sh/chart: web-1.0.0_build.7\` for \`+\`), shorten it, or make it an annotation.
`,"invalid-name":`# invalid-name

An object has no name, or a name or namespace in a form that is refused.

## What happens at run time

The API server asks for a form of names that depends on the kind: a Service and a Namespace have a DNS label (no dots), most others a DNS
subdomain, all in lower case. Up to Kubernetes 1.35 a Service's name begins with a letter. A name that YAML takes for a number is refused
by kubectl already, and so is none at all.

## Bad

<!-- example: bad/names.yaml -->

\`\`\`yaml
# Each kind has its form.
apiVersion: v1
kind: Service
metadata:
  name: my_svc
  namespace: shop
spec:
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: my.svc
  namespace: shop
spec:
  ports:
    - port: 80
---
apiVersion: v1
kind: Namespace
metadata:
  name: Shop
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings/web
  namespace: shop
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: this-name-leaves-no-room-for-the-suffix-of-a-job-of-it
  namespace: shop
\`\`\`

\`\`\`text
error[invalid-name]: The name of Service "my_svc" has a form that is not allowed.
 --> names.yaml:5:9
  |
4 | metadata:
5 |   name: my_svc
  |         ^^^^^^
  |
  = at run time: The API server refuses the object: "metadata.name: Invalid value: "my_svc": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
  = help: Did you mean "my-svc"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of Service "my.svc" has a form that is not allowed.
  --> names.yaml:14:9
   |
13 | metadata:
14 |   name: my.svc
   |         ^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "my.svc": must not contain dots".
   = help: Did you mean "my-svc"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of Namespace "Shop" has a form that is not allowed.
  --> names.yaml:23:9
   |
22 | metadata:
23 |   name: Shop
   |         ^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "Shop": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
   = help: Did you mean "shop"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of ConfigMap "settings/web" has a form that is not allowed.
  --> names.yaml:28:9
   |
27 | metadata:
28 |   name: settings/web
   |         ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "settings/web": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Did you mean "settings-web"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of CronJob "this-name-leaves-no-room-for-the-suffix-of-a-job-of-it" has a form that is not allowed.
  --> names.yaml:34:9
   |
33 | metadata:
34 |   name: this-name-leaves-no-room-for-the-suffix-of-a-job-of-it
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "this-name-leaves-no-room-for-the-suffix-of-a-job-of-it": must be no more than 52 characters".
   = help: Write lower-case letters, digits and hyphens.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/forms.yaml -->

\`\`\`yaml
# A Service has a label for its name, a ConfigMap may have dots in it.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web.config
  namespace: shop
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
\`\`\`

<!-- /example -->

## When it is silent

- The name holds a placeholder.
- \`generateName\` is given: \`kubectl create\` takes it, though \`kubectl apply\` does not.
- The kind is not one that this linter understands: custom resources and roles have forms of their own.
- Several objects in one impossible namespace are one finding.

## How to fix

Write lower-case letters, digits and hyphens; set \`kubernetesVersion\` in the config if your cluster is older than 1.36.
`,"invalid-path":`# invalid-path

A path or pathType of an Ingress is refused, or is taken literally.

## What happens at run time

Since \`networking.k8s.io/v1\` every path needs a \`pathType\`, and the API server takes exactly \`Exact\`, \`Prefix\` and
\`ImplementationSpecific\`. For the first two the path must begin with \`/\` and must not hold \`//\`, \`/./\`, \`/../\` or \`%2f\`, nor end with \`/.\`
or \`/..\`. For \`ImplementationSpecific\` it may be empty, or must begin with \`/\`. Anything else is refused.

Patterns are accepted, and then taken literally: with \`pathType: Prefix\` Traefik serves \`/api(/|$)(.*)\` for requests whose path really
begins with those characters, so for none. That is a warning.

## Bad

<!-- example: bad/path-type.yaml -->

\`\`\`yaml
# The values of pathType are read by the letter, and one of them is needed.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /cart
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[invalid-path]: Path "/cart" of Ingress "shop" has no pathType.
  --> path-type.yaml:13:13
   |
12 |         paths:
13 |           - path: /cart
   |             ^^^^
   |
   = at run time: The API server refuses the Ingress: "Required value: pathType must be specified".
   = help: Add \`pathType: Prefix\`, or Exact, or ImplementationSpecific.
\`\`\`

<!-- /example -->

<!-- example: bad/regex-elsewhere.yaml -->

\`\`\`yaml
# The annotations of ingress-nginx mean nothing to Traefik.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/use-regex: "true"
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api/(.*)
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[invalid-path]: Path "/api/(.*)" of Ingress "shop" looks like a pattern, but pathType Prefix takes it literally.
  --> regex-elsewhere.yaml:15:19
   |
14 |         paths:
15 |           - path: /api/(.*)
   |                   ^^^^^^^^^
   |
   = at run time: The API server accepts it; Traefik compares the characters as they stand, so that no request matches and clients get 404, and ingress-nginx and the AWS Load Balancer Controller refuse the path.
   = help: With pathType Prefix, "/api" takes all that is below it. Write the plain path, or use pathType ImplementationSpecific and the pattern syntax of the controller.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/plain.yaml -->

\`\`\`yaml
# Prefix takes all that is below a path, without a pattern.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /health
            pathType: Exact
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Ingress is of another version than \`networking.k8s.io/v1\`, where \`pathType\` was optional.
- Path or type hold a placeholder. A pathType that does not exist is told by \`unsupported-value\`.
- Characters that may well be meant: \`$\`, \`(\`, \`)\`, \`+\`, \`{\`, \`}\` in the middle, as in \`/odata/$batch\` or \`/items(1)\`.
- \`pathType: ImplementationSpecific\`: every controller has its own patterns.
- With ingress-nginx, an Ingress of the same host and class has \`use-regex\` or \`rewrite-target\`: then all paths of the host are patterns.
  The same annotations mean nothing to Traefik.
- The controller of the Azure Application Gateway, which takes \`/*\` at the end of a Prefix path.

## How to fix

Write the plain path: \`Prefix\` takes all that is below it. Where a pattern is needed, use \`ImplementationSpecific\` and the syntax of the
controller: for Traefik the annotation \`traefik.ingress.kubernetes.io/router.pathmatcher: PathRegexp\`, for ingress-nginx
\`nginx.ingress.kubernetes.io/use-regex: "true"\`.
`,"invalid-port-value":`# invalid-port-value

A port field of a Service or container holds what the API server does not take.

## What happens at run time

The API server refuses the object, so nothing on its road is made. A number that is no port is refused with
\`must be between 1 and 65535, inclusive\`; a Service without ports with \`spec.ports: Required value\`.

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
# No port numbers: zero, too large.
apiVersion: v1
kind: Service
metadata:
  name: odd
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: zero
      port: 0
    - name: large
      port: 70000
    - name: target-large
      port: 81
      targetPort: 70000
    - name: target-only
      targetPort: 8080
    - name: empty
      port:
---
# No ports at all.
apiVersion: v1
kind: Service
metadata:
  name: bare
  namespace: shop
spec:
  selector:
    app: web
---
apiVersion: v1
kind: Service
metadata:
  name: "null"
  namespace: shop
spec:
  selector:
    app: web
  ports:
\`\`\`

\`\`\`text
error[invalid-port-value]: \`port: 0\` of Service "odd" is no port number.
  --> service.yaml:12:13
   |
11 |     - name: zero
12 |       port: 0
   |             ^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: \`port: 70000\` of Service "odd" is no port number.
  --> service.yaml:14:13
   |
13 |     - name: large
14 |       port: 70000
   |             ^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: \`targetPort: 70000\` of Service "odd" is no port number.
  --> service.yaml:17:19
   |
16 |       port: 81
17 |       targetPort: 70000
   |                   ^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[2].targetPort: Invalid value: 70000: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: A port of Service "odd" has no \`port\`.
  --> service.yaml:18:7
   |
17 |       targetPort: 70000
18 |     - name: target-only
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[3].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Add \`port\` with a number from 1 to 65535.

error[invalid-port-value]: A port of Service "odd" has no \`port\`.
  --> service.yaml:20:7
   |
19 |       targetPort: 8080
20 |     - name: empty
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[4].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Add \`port\` with a number from 1 to 65535.

error[invalid-port-value]: Service "bare" has no ports.
  --> service.yaml:29:1
   |
28 |   namespace: shop
29 | spec:
   | ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports: Required value".
   = help: List the ports under \`spec.ports\`; only a headless Service and one of type ExternalName can do without.

error[invalid-port-value]: Service "null" has no ports.
  --> service.yaml:41:3
   |
40 |     app: web
41 |   ports:
   |   ^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports: Required value".
   = help: List the ports under \`spec.ports\`; only a headless Service and one of type ExternalName can do without.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/numbers.yaml -->

\`\`\`yaml
# Numbers in odd clothes are numbers: octal, hexadecimal, with an underscore, a fraction of nothing, with an exponent.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: a
      port: 0777
      targetPort: 8080
    - name: b
      port: 0x50
      targetPort: 8080
    - name: c
      port: 8_083
      targetPort: 8080
    - name: d
      port: 80.0
      targetPort: 8080
      protocol: UDP
    - name: e
      port: 1e3
      targetPort: 8080
    # A nodePort of 0 or nothing is none, and so is a targetPort; a targetPort may be a name.
    - name: f
      port: 8081
      targetPort: http
      nodePort: 0
    - name: g
      port: 8080
      targetPort: 0
      nodePort:
---
# A headless Service can do without ports.
apiVersion: v1
kind: Service
metadata:
  name: web-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: web
---
# So can a name in DNS.
apiVersion: v1
kind: Service
metadata:
  name: elsewhere
  namespace: shop
spec:
  type: ExternalName
  externalName: db.example.com
---
# Filled in before it is applied.
apiVersion: v1
kind: Service
metadata:
  name: web-later
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: \${PORT}
      targetPort: 8080
    - name: admin
      port: ADMIN_PORT
      targetPort: 8080
      nodePort: XXXXX
---
# A kind of the same name in a group of its own.
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: fn
  namespace: shop
spec:
  template:
    spec:
      containers:
        - image: registry.example.com/fn:1
          ports:
            - containerPort: "8080"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        # No ports, an empty list and null are all the same.
        - name: prepare
          image: registry.example.com/prepare:1
          ports: []
        - name: migrate
          image: registry.example.com/migrate:1
          ports:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
              hostPort: 0
            - containerPort: 8080
              protocol: UDP
---
# In the network of the node: the same number twice, or none for the host. Elsewhere the two may differ.
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      hostNetwork: true
      containers:
        - name: edge
          image: registry.example.com/edge:1
          ports:
            - containerPort: 8443
              hostPort: 8443
            - containerPort: 9443
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
  namespace: shop
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: agent
          image: registry.example.com/agent:1
          ports:
            - containerPort: 4317
              hostPort: 14317
\`\`\`

<!-- /example -->

## When it is silent

- Whatever YAML reads as a whole number: \`0777\`, \`0x50\`, \`8_080\`, \`80.0\`, \`1e3\`. What is no number at all is told by \`wrong-type\`.
- \`nodePort: 0\` and \`targetPort: 0\`, which are the same as none. Node ports out of range are told by \`node-port-out-of-range\`, names of ports by \`port-name-invalid\`.
- Placeholders, and words such as \`PORT\` or \`XXXXX\` that a script fills in.
- Pieces of patches: a Service with neither selector nor ports, a container without an image.
- A field that is there under a misspelt name: \`unknown-field\` says so.

## How to fix

Write a whole number from 1 to 65535, without quotes. Only \`targetPort\` may be a name.
`,"invalid-suppression":`# invalid-suppression

A suppression is malformed, names no known rule, or gives no reason.

## What happens at run time

A suppression that is malformed, that names a rule which does not exist, or that gives no reason hides nothing: its author believes that
the finding is dealt with, and it is not.

## Bad

<!-- example: bad/forms.yaml -->

\`\`\`yaml
# A misspelt word, no rule, no such rule, no reason.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          # ingress-lint-disable service-not-found -- comes with a chart
          # ingress-lint-ignore -- comes with a chart
          # ingress-lint-ignore servce-not-found -- comes with a chart
          # ingress-lint-ignore service-not-found
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[invalid-suppression]: This suppression has no effect: 'ingress-lint-disable' is not known; there are 'ingress-lint-ignore' and 'ingress-lint-ignore-file'.
  --> forms.yaml:14:11
   |
12 |         paths:
13 |
14 |           # ingress-lint-disable service-not-found -- comes with a chart
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It hides nothing.
   = help: Write \`# ingress-lint-ignore <rule> -- <reason>\`, or \`ingress-lint-ignore-file\` for the whole file.

error[invalid-suppression]: This suppression has no effect: 'ingress-lint-ignore' names no rule.
  --> forms.yaml:16:11
   |
14 |           # ingress-lint-disable service-not-found -- comes with a chart
15 |
16 |           # ingress-lint-ignore -- comes with a chart
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It hides nothing.
   = help: Write \`# ingress-lint-ignore <rule> -- <reason>\`, or \`ingress-lint-ignore-file\` for the whole file.

error[invalid-suppression]: This suppression names the rule "servce-not-found", which does not exist.
  --> forms.yaml:18:11
   |
16 |           # ingress-lint-ignore -- comes with a chart
17 |
18 |           # ingress-lint-ignore servce-not-found -- comes with a chart
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It hides nothing.
   = help: Did you mean "service-not-found"? Name a rule; \`ingress-lint rules\` lists them.

error[invalid-suppression]: This suppression of "service-not-found" gives no reason.
  --> forms.yaml:20:11
   |
18 |           # ingress-lint-ignore servce-not-found -- comes with a chart
19 |
20 |           # ingress-lint-ignore service-not-found
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It hides nothing until it does.
   = help: Say why the finding is wrong or accepted: \`# ingress-lint-ignore service-not-found -- <reason>\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
# Well formed: one rule or several, for a line or for the file. A mention in text is no suppression.
# ingress-lint-ignore-file service-not-found -- comes with a chart
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    example.com/note: "see # ingress-lint-ignore in the manual"
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chart
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The text stands in a string, not in a comment.

## How to fix

Write \`# ingress-lint-ignore <rule>[, <rule>] -- <reason>\`, or \`# ingress-lint-ignore-file\` for the whole file.
`,"node-port-conflict":`# node-port-conflict

A node port is asked for twice.

## What happens at run time

A node port is taken once in the whole cluster. The API server's allocator knows numbers only: another namespace, or UDP instead of TCP, is the same
number. The Service that comes second is refused: \`provided port is already allocated\`. Within one Service, TCP and UDP may share a node port, but only if
their \`port\` is the same too, as with HTTP/3. \`healthCheckNodePort\` is taken from the same numbers.

Two files of different directories may be alternatives that are never deployed together. It is a warning where something speaks for that: some object of the
input is defined in two directories, or in three files; or the number is asked for in three directories. It is an error otherwise.

## Bad

<!-- example: bad/two-services.yaml -->

\`\`\`yaml
# Node ports belong to the whole cluster: another namespace or protocol does not help.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - port: 443
      nodePort: 30443
---
apiVersion: v1
kind: Service
metadata:
  name: vpn
  namespace: vpn
spec:
  type: NodePort
  selector:
    app: vpn
  ports:
    - port: 1194
      protocol: UDP
      nodePort: 30443
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  type: LoadBalancer
  selector:
    app: traefik-internal
  ports:
    - name: websecure
      port: 443
      nodePort: 30443
    - name: http3
      port: 443
      protocol: UDP
      nodePort: 30443
\`\`\`

\`\`\`text
error[node-port-conflict]: Node port 30443 of Service "vpn/vpn" is already taken by Service "traefik/traefik".
  --> two-services.yaml:27:17
   |
26 |       protocol: UDP
27 |       nodePort: 30443
   |                 ^^^^^
   |
  ::: two-services.yaml:13:17
   |
12 |     - port: 443
13 |       nodePort: 30443
   |                 ----- 30443 is taken here, by Service "traefik"
   |
  ::: two-services.yaml:41:17
   |
40 |       port: 443
41 |       nodePort: 30443
   |                 ----- Service "traefik-internal" asks for it, too
   |
   = at run time: The API server refuses the Service that comes second: "provided port is already allocated".
   = help: Give one of the two another node port; protocols and namespaces make no difference.

error[node-port-conflict]: Node port 30443 of Service "traefik-internal" is already taken by Service "traefik".
  --> two-services.yaml:41:17
   |
40 |       port: 443
41 |       nodePort: 30443
   |                 ^^^^^
   |
  ::: two-services.yaml:13:17
   |
12 |     - port: 443
13 |       nodePort: 30443
   |                 ----- 30443 is taken here, by Service "traefik"
   |
  ::: two-services.yaml:27:17
   |
26 |       protocol: UDP
27 |       nodePort: 30443
   |                 ----- Service "vpn" asks for it, too
   |
   = at run time: The API server refuses the Service that comes second: "provided port is already allocated".
   = help: Give one of the two another node port; protocols and namespaces make no difference.
\`\`\`

<!-- /example -->
<!-- example: bad/within-one-service.yaml -->

\`\`\`yaml
# TCP and UDP share a node port only where \`port\` is the same; the health check takes one too.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 30080
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      nodePort: 30080
    - name: web-alt
      port: 8080
      nodePort: 30080
    - name: websecure
      port: 443
      nodePort: 30443
    - name: http3
      port: 8443
      protocol: UDP
      nodePort: 30443
\`\`\`

\`\`\`text
error[node-port-conflict]: \`healthCheckNodePort: 30080\` of Service "traefik" is also the nodePort of its port 80.
  --> within-one-service.yaml:10:24
   |
 9 |   externalTrafficPolicy: Local
10 |   healthCheckNodePort: 30080
   |                        ^^^^^
   |
  ::: within-one-service.yaml:16:17
   |
15 |       port: 80
16 |       nodePort: 30080
   |                 ----- 30080 is taken here, by Service "traefik"
   |
   = at run time: The API server refuses the Service: "failed to allocate requested HealthCheck NodePort 30080: provided port is already allocated".
   = help: Give \`healthCheckNodePort\` a number of its own, or leave it out: one is allocated.

error[node-port-conflict]: Node port 30080 is given to two ports of Service "traefik": 80/TCP and 8080/TCP.
  --> within-one-service.yaml:19:17
   |
18 |       port: 8080
19 |       nodePort: 30080
   |                 ^^^^^
   |
  ::: within-one-service.yaml:16:17
   |
15 |       port: 80
16 |       nodePort: 30080
   |                 ----- 30080 is taken here, by Service "traefik"
   |
   = at run time: The API server refuses the Service: "provided port is already allocated".
   = help: Give each port a node port of its own.

error[node-port-conflict]: Node port 30443 is given to two ports of Service "traefik": 443/TCP and 8443/UDP.
  --> within-one-service.yaml:26:17
   |
25 |       protocol: UDP
26 |       nodePort: 30443
   |                 ^^^^^
   |
  ::: within-one-service.yaml:22:17
   |
21 |       port: 443
22 |       nodePort: 30443
   |                 ----- 30443 is taken here, by Service "traefik"
   |
   = at run time: The API server refuses the Service: "provided port is already allocated".
   = help: TCP and UDP may share a node port only where \`port\` is the same too: make the ports equal, or take two node ports.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/shared.yaml -->

\`\`\`yaml
# HTTP/3: TCP and UDP of the same \`port\` in one Service share their node port.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
      nodePort: 30443
    - name: websecure-http3
      port: 443
      protocol: UDP
      targetPort: websecure-http3
      nodePort: 30443
    # Left to the API server, which never picks a number that is taken.
    - name: web
      port: 80
      targetPort: web
---
# A Service whose node ports have numbers of their own.
apiVersion: v1
kind: Service
metadata:
  name: whoami
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - port: 80
      targetPort: web
      nodePort: 30444
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { name: websecure-http3, containerPort: 8443, protocol: UDP }
\`\`\`

<!-- /example -->

## When it is silent

- The Services belong to different contexts: directories with copies of the same objects, or different kustomizations, are different clusters.
- Both are definitions of the same Service (\`duplicate-object\`), or the same \`port\` and protocol stand twice in one Service (\`duplicate-port\`).
- The number is outside the range: the Service is refused for that (\`node-port-out-of-range\`).
- A Service is headless or its name is a placeholder.

## How to fix

Give one of them another node port, or leave \`nodePort\` out where nothing outside depends on the number.
`,"node-port-not-allowed":`# node-port-not-allowed

A Service asks for a node port that its type does not have.

## What happens at run time

Only Services of type NodePort and LoadBalancer have node ports. On a ClusterIP Service, which is also what a Service without \`type\` is, the API server
refuses the field: \`\`may not be used when \`type\` is 'ClusterIP'\`\`. On an ExternalName Service it is accepted and without effect: nothing listens.
A NodePort or LoadBalancer Service with \`clusterIP: None\` is refused too: node ports lead to a cluster address, and it has none.

## Bad

<!-- example: bad/cluster-ip.yaml -->

\`\`\`yaml
# The type that was left out is ClusterIP.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      nodePort: 30000
    - name: websecure
      port: 443
      nodePort: 30001
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
      nodePort: 30080
\`\`\`

\`\`\`text
error[node-port-not-allowed]: \`nodePort: 30000\` is set, but Service "traefik" is of type ClusterIP, for it names no type.
  --> cluster-ip.yaml:13:17
   |
12 |       port: 80
13 |       nodePort: 30000
   |                 ^^^^^
   |
   = at run time: The API server refuses the Service: "may not be used when \`type\` is 'ClusterIP'".
   = help: Write \`type: NodePort\`, or remove \`nodePort\` if only the cluster itself is to reach the Service.

error[node-port-not-allowed]: \`nodePort: 30080\` is set, but Service "web" is of type ClusterIP.
  --> cluster-ip.yaml:29:17
   |
28 |     - port: 80
29 |       nodePort: 30080
   |                 ^^^^^
   |
  ::: cluster-ip.yaml:24:9
   |
23 | spec:
24 |   type: ClusterIP
   |         --------- the type of Service "web" is set here
   |
   = at run time: The API server refuses the Service: "may not be used when \`type\` is 'ClusterIP'".
   = help: Write \`type: NodePort\`, or remove \`nodePort\` if only the cluster itself is to reach the Service.
\`\`\`

<!-- /example -->
<!-- example: bad/headless.yaml -->

\`\`\`yaml
# A node port leads to a cluster address, which a headless Service does not have.
apiVersion: v1
kind: Service
metadata:
  name: database
  namespace: shop
spec:
  type: NodePort
  clusterIP: None
  selector:
    app: database
  ports:
    - port: 5432
      nodePort: 30432
---
apiVersion: v1
kind: Service
metadata:
  name: cache
  namespace: shop
spec:
  clusterIP: None
  type: LoadBalancer
  selector:
    app: cache
  ports:
    - port: 6379
\`\`\`

\`\`\`text
error[node-port-not-allowed]: Service "database" of type NodePort has \`clusterIP: None\`.
 --> headless.yaml:9:14
  |
8 |   type: NodePort
9 |   clusterIP: None
  |              ^^^^
  |
  = at run time: The API server refuses the Service: "may not be set to 'None' for NodePort services".
  = help: Remove \`clusterIP: None\`, or make a second, headless Service of type ClusterIP.

error[node-port-not-allowed]: Service "cache" of type LoadBalancer has \`clusterIP: None\`.
  --> headless.yaml:22:14
   |
21 | spec:
22 |   clusterIP: None
   |              ^^^^
   |
   = at run time: The API server refuses the Service: "may not be set to 'None' for LoadBalancer services".
   = help: Remove \`clusterIP: None\`, or make a second, headless Service of type ClusterIP.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/types.yaml -->

\`\`\`yaml
# ClusterIP with \`nodePort: 0\`, which is the same as none.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      nodePort: 0
---
# Explicit node ports are honoured, even if no others are allocated.
apiVersion: v1
kind: Service
metadata:
  name: web-public
  namespace: shop
spec:
  type: LoadBalancer
  allocateLoadBalancerNodePorts: false
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      nodePort: 30080
---
# A type that is filled in later may be any.
apiVersion: v1
kind: Service
metadata:
  name: web-nodes
  namespace: shop
spec:
  type: \${SERVICE_TYPE}
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      nodePort: 30081
---
# Headless without node ports.
apiVersion: v1
kind: Service
metadata:
  name: web-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- \`nodePort: 0\`, which is the same as none.
- The type is a placeholder, or a word that is no type.
- LoadBalancer with \`allocateLoadBalancerNodePorts: false\` and a \`nodePort\`: it is honoured.

## How to fix

Write \`type: NodePort\` if nodes are to listen; otherwise remove \`nodePort\`. A headless Service for the Pods' own names can stand beside.
`,"node-port-out-of-range":`# node-port-out-of-range

A Service asks for a node port outside the range of the cluster.

## What happens at run time

The API server takes node ports from one range, 30000-32767 unless it runs with another \`--service-node-port-range\`. It refuses a Service that asks
for a number outside: \`provided port is not in the valid range. The range of valid ports is 30000-32767\`. The range is looked at only when the
port is really taken, so \`kubectl apply --dry-run=server\` lets such a Service pass. \`healthCheckNodePort\` comes out of the same range.

## Bad

<!-- example: bad/below-and-above.yaml -->

\`\`\`yaml
# A node port is a number of its own, not the Service port; the range is the cluster's.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: 8000
      nodePort: 80
    - name: websecure
      port: 443
      targetPort: 8443
      nodePort: 32768
    - name: metrics
      port: 9100
      nodePort: 30100
\`\`\`

\`\`\`text
error[node-port-out-of-range]: \`nodePort: 80\` of Service "traefik" is outside the node port range 30000-32767.
  --> below-and-above.yaml:15:17
   |
14 |       targetPort: 8000
15 |       nodePort: 80
   |                 ^^
   |
   = at run time: The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is 30000-32767".
   = help: 80 is the Service port; a node port is a number of its own. Choose a free number from 30000-32767, or set \`nodePortRange\` in ingress-lint.yaml to the \`--service-node-port-range\` of the API server.

error[node-port-out-of-range]: \`nodePort: 32768\` of Service "traefik" is outside the node port range 30000-32767.
  --> below-and-above.yaml:19:17
   |
18 |       targetPort: 8443
19 |       nodePort: 32768
   |                 ^^^^^
   |
   = at run time: The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is 30000-32767".
   = help: Choose a free number from 30000-32767, or set \`nodePortRange\` in ingress-lint.yaml to the \`--service-node-port-range\` of the API server.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/edges.yaml -->

\`\`\`yaml
# Both ends of the default range, an allocated one (0), and one that is filled in later.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30000
    - name: websecure
      port: 443
      targetPort: websecure
      nodePort: 32767
    - name: metrics
      port: 9100
      targetPort: metrics
      nodePort: 0
    - name: traefik
      port: 9000
      targetPort: traefik
      nodePort: \${DASHBOARD_NODE_PORT}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { name: metrics, containerPort: 9100 }
            - { name: traefik, containerPort: 9000 }
\`\`\`

<!-- /example -->

## When it is silent

- \`nodePort: 0\` or none: the API server picks one.
- The type has no node ports (\`node-port-not-allowed\` says so), the Service is headless, or \`healthCheckNodePort\` is not allowed anyway
  (\`external-traffic-policy-not-allowed\`).
- The number is a placeholder, or the Service's name is.

## How to fix

Choose a number from the range. If the cluster has another one, write it as \`nodePortRange: 20000-22767\` into ingress-lint.yaml.
`,"node-port-without-target-group":`# node-port-without-target-group

A NodePort Service for clients is fed by no target group.

## What happens at run time

The nodes listen on the node port, but the load balancer has no target group for it: no request of a client ever comes. Usually a second
gateway was added and its target group forgotten, in AWS or in ingress-lint.yaml.

## Bad

<!-- example: bad/second-gateway -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: http
    service: traefik/traefik
    protocol: TCP
    port: 30000
  - name: https
    service: traefik/traefik
    protocol: TCP
    port: 30001
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
# The gateway for the intranet was forgotten.
apiVersion: v1
kind: Service
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik-internal
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik-internal
  template:
    metadata:
      labels:
        app: traefik-internal
    spec:
      containers:
        - name: traefik-internal
          image: registry.example.com/traefik-internal:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[node-port-without-target-group]: Service "traefik-internal" is of type NodePort (30080 (web), 30443 (websecure)), but no target group sends to it.
  --> second-gateway/traefik.yaml:42:9
   |
41 | spec:
42 |   type: NodePort
   |         ^^^^^^^^
   |
  ::: second-gateway/ingress-lint.yaml:3:14
   |
 2 |   - name: http
 3 |     service: traefik/traefik
   |              --------------- the target groups that are declared feed other Services
   |
   = at run time: The nodes listen, but no traffic from outside comes in through the load balancer.
   = help: Add its target group to \`targetGroups\` in ingress-lint.yaml, or make the Service one of type ClusterIP.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/seed -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: http
    service: api-gateway-system/traefik
    protocol: TCP
    port: 30000
    targetType: node-ip
  - name: https
    service: api-gateway-system/traefik
    protocol: TCP
    port: 30001
    targetType: node-ip
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# Three of the five node ports are for operators, who know the numbers.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
    - { name: traefik, port: 9000, targetPort: traefik, nodePort: 30900 }
    - { name: metrics, port: 9100, targetPort: metrics, nodePort: 31958 }
    - { name: k8s, port: 6443, targetPort: k8s, nodePort: 30266 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8080 }
            - { name: websecure, containerPort: 8443 }
            - { name: traefik, containerPort: 9000 }
            - { name: metrics, containerPort: 9100 }
            - { name: k8s, containerPort: 6443 }
---
# A dashboard, asked on the node itself.
apiVersion: v1
kind: Service
metadata:
  name: traefik-dashboard
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: dashboard, port: 9000, targetPort: traefik, nodePort: 30901 }
---
# A load balancer of its own.
apiVersion: v1
kind: Service
metadata:
  name: traefik-public
  namespace: api-gateway-system
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30444 }
---
# A TargetGroupBinding feeds it.
apiVersion: v1
kind: Service
metadata:
  name: traefik-bound
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: traefik-bound
  namespace: api-gateway-system
spec:
  targetGroupName: traefik-bound
  serviceRef:
    name: traefik-bound
    port: 443
---
# Reached through an Ingress; the node port is besides.
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: NodePort
  selector:
    app: shop
  ports:
    - { name: http, port: 80, targetPort: 8080 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  name: http
---
# Published in DNS with the addresses of the nodes.
apiVersion: v1
kind: Service
metadata:
  name: vpn
  namespace: vpn
  annotations:
    external-dns.alpha.kubernetes.io/hostname: vpn.example.com
spec:
  type: NodePort
  selector:
    app: vpn
  ports:
    - { name: https, port: 443, targetPort: 8443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: vpn
  namespace: vpn
spec:
  selector:
    matchLabels:
      app: vpn
  template:
    metadata:
      labels:
        app: vpn
    spec:
      containers:
        - name: vpn
          image: registry.example.com/vpn:1
          ports:
            - containerPort: 8443
\`\`\`

<!-- /example -->

## When it is silent

- The config declares no target groups, or none whose Service is in this context.
- Any port of the Service is fed: the other ports of a gateway, its dashboard or metrics, need no target group.
- The Service has no port for clients (80, 443, \`web\`, \`websecure\`, \`http\`, \`https\`).
- A TargetGroupBinding, an Ingress or a Rollout refers to the Service, or an annotation makes a DNS record or a load balancer of it.
- Type LoadBalancer.

## How to fix

Declare the target group that feeds it, or make the Service one of type ClusterIP.
`,"port-name-invalid":`# port-name-invalid

A port has a name that the API server does not take.

## What happens at run time

The API server refuses the object. A Service port's name is an RFC 1123 label: up to 63 lower-case letters, digits and hyphens. The name of a container port,
a named \`targetPort\`, the port of a probe and \`port.name\` of an Ingress backend are shorter: up to 15, with at least one letter, without two hyphens in a
row. So a Service port may have a name that no Ingress can refer to. A number in quotes is a name, and one without a letter:
\`must contain at least one letter (a-z)\`.

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
# Service port names are RFC 1123 labels; a targetPort in quotes is a name, and names of container ports are shorter.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: HTTP_web
      port: 80
      targetPort: "8080"
    - name: https
      port: 443
      targetPort: Https
    - name: administration-of-the-shop
      port: 9000
      targetPort: administration-of-the-shop
    - name: a-name-that-is-far-too-long-for-any-port-of-any-service-anywhere-at-all
      port: 9001
\`\`\`

\`\`\`text
error[port-name-invalid]: "HTTP_web" cannot be the name of a port of Service "web".
  --> service.yaml:11:13
   |
10 |   ports:
11 |     - name: HTTP_web
   |             ^^^^^^^^
   |
   = at run time: The API server refuses the Service: "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
   = help: Did you mean "http-web"? Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name).

error[port-name-invalid]: "8080" of Service "web" cannot be the name of a targetPort.
  --> service.yaml:13:19
   |
12 |       port: 80
13 |       targetPort: "8080"
   |                   ^^^^^^
   |
   = at run time: The API server refuses the Service: "must contain at least one letter (a-z)".
   = help: In quotes it is a name: write \`targetPort: 8080\` without quotes. Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.

error[port-name-invalid]: "Https" of Service "web" cannot be the name of a targetPort.
  --> service.yaml:16:19
   |
15 |       port: 443
16 |       targetPort: Https
   |                   ^^^^^
   |
   = at run time: The API server refuses the Service: "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)".
   = help: Did you mean "https"? Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.

error[port-name-invalid]: "administration-of-the-shop" of Service "web" cannot be the name of a targetPort.
  --> service.yaml:19:19
   |
18 |       port: 9000
19 |       targetPort: administration-of-the-shop
   |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "must be no more than 15 characters".
   = help: Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.

error[port-name-invalid]: "a-name-that-is-far-too-long-for-any-port-of-any-service-anywhere-at-all" cannot be the name of a port of Service "web".
  --> service.yaml:20:13
   |
19 |       targetPort: administration-of-the-shop
20 |     - name: a-name-that-is-far-too-long-for-any-port-of-any-service-anywhere-at-all
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "must be no more than 63 characters".
   = help: Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name).
\`\`\`

<!-- /example -->
<!-- example: bad/ingress.yaml -->

\`\`\`yaml
# A Service port may have a long name, or one of digits alone; but an Ingress can then only give its number.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: web-frontend-http
          - path: /admin
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: "9000"
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: web-frontend-http
      port: 80
    - name: admin
      port: 9000
\`\`\`

\`\`\`text
error[port-name-invalid]: "web-frontend-http" cannot be the name of a backend port of Ingress "shop".
  --> ingress.yaml:19:25
   |
18 |                 port:
19 |                   name: web-frontend-http
   |                         ^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "must be no more than 15 characters".
   = help: That port of the Service has the number 80. Refer to a port of the Service by its number, or by a name that is valid.

error[port-name-invalid]: "9000" cannot be the name of a backend port of Ingress "shop".
  --> ingress.yaml:26:25
   |
25 |                 port:
26 |                   name: "9000"
   |                         ^^^^^^
   |
   = at run time: The API server refuses the Ingress: "must contain at least one letter (a-z)".
   = help: In quotes it is a name: write \`number: 9000\` without quotes. Refer to a port of the Service by its number, or by a name that is valid.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/names.yaml -->

\`\`\`yaml
# A Service port's name may be long, begin with a digit, or be all digits; a container port's may begin with a digit.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: the-frontend-of-the-shop-for-everyone
      port: 80
      targetPort: 8080
    - name: "8081"
      port: 8081
      targetPort: 2nd-http
    - name: \${PORT_NAME}
      port: 8082
      targetPort: \${TARGET_PORT}
    - name: metrics
      port: 9090
      targetPort: exactly-15-long
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
            - name: 2nd-http
              containerPort: 8081
            - name: exactly-15-long
              containerPort: 9090
            - name: \${EXTRA_PORT_NAME}
              containerPort: 9091
          readinessProbe:
            httpGet:
              path: /ready
              port: 2nd-http
          livenessProbe:
            grpc:
              port: 9090
---
# The long name is reached by its number.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /metrics
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: metrics
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder, or a \`targetPort\` beside a \`port\` that is no number (\`port: PORT\`): both are filled in before the file is applied.
- The port of a gRPC probe, which is a number or nothing.
- A name that is well-formed but not found is the business of \`target-port-not-found\`, \`probe-port-not-found\` and \`service-port-not-found\`.

## How to fix

Shorten the name, use lower case and hyphens, or write the number without quotes.
`,"probe-port-not-found":`# probe-port-not-found

A probe names a port that its own container does not have.

## What happens at run time

A named port of a probe is looked up by the kubelet in the ports of the same container, whatever their protocol. The API server does not check the
name. The kubelet cannot run such a probe and throws its result away, so that the container keeps the state in which it began:

- readiness: not ready. The Pod gets no requests from any Service (404 from Traefik).
- startup: not started. The Pod never becomes ready, and the other probes of the container never run; nothing restarts it.
- liveness: alive. Nothing is ever checked, so a container that hangs is never restarted. Requests go on as before: a warning.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The name of the port is one letter off.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /healthz
              port: htpp
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[probe-port-not-found]: The readinessProbe of container "web" names port "htpp", which the container does not have; its ports are 8080 (http).
  --> typo.yaml:22:21
   |
21 |               path: /healthz
22 |               port: htpp
   |                     ^^^^
   |
  ::: typo.yaml:23:11
   |
22 |               port: htpp
23 |           ports:
   |           ----- the ports of "web"
   |
   = at run time: The API server accepts it, but the kubelet cannot find the port: the probe never succeeds, the Pod never becomes ready and no Service sends requests to it.
   = help: Did you mean "http"? Name a port of this very container, or give the number.
\`\`\`

<!-- /example -->

<!-- example: bad/other-container.yaml -->

\`\`\`yaml
# The port belongs to the container next to it.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
        - name: agent
          image: registry.example.com/agent:1
          startupProbe:
            httpGet:
              path: /
              port: http
\`\`\`

\`\`\`text
error[probe-port-not-found]: The startupProbe of container "agent" names port "http", which belongs to container "web".
  --> other-container.yaml:27:21
   |
26 |               path: /
27 |               port: http
   |                     ^^^^
   |
  ::: other-container.yaml:20:21
   |
19 |           ports:
20 |             - name: http
   |                     ---- "http" is declared here
   |
   = at run time: A probe looks for names in its own container only: the container never counts as started, so the Pod never becomes ready; it is not restarted either, and no other probe of it runs.
   = help: Its number is 8080. Give the number, which works for every container of the Pod, or move the probe.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/named.yaml -->

\`\`\`yaml
# A port of the same container, whatever its protocol; a number is right for any container.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
          livenessProbe:
            tcpSocket:
              port: admin
          startupProbe:
            tcpSocket:
              port: 1234
          ports:
            - name: http
              containerPort: 8080
            - name: admin
              containerPort: 9901
              protocol: UDP
\`\`\`

<!-- /example -->

## When it is silent

- The port is a number: it need not be declared, and it reaches any container of the Pod. gRPC probes take numbers only.
- The name is a placeholder or one that the API server refuses (digits in quotes, upper case): that is a defect of its own.
- The container has no image: it is a piece of a patch.

## How to fix

Name a port of the same container, or give the number.
`,"removed-api-version":`# removed-api-version

An object has an API version that Kubernetes no longer serves.

## What happens at run time

Kubernetes stops serving old API versions. \`kubectl apply\` then knows no such kind: \`no matches for kind "Ingress" in version "networking.k8s.io/v1beta1"\`.
The manifest was fine on the old cluster, so the defect shows after the upgrade, when it is applied again.

## Bad

<!-- example: bad/ingress.yaml -->

\`\`\`yaml
# Gone since 1.22, and written otherwise in what came after.
apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            backend:
              serviceName: web
              servicePort: 80
---
apiVersion: networking.k8s.io/v1beta1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: autoscaling/v2beta2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  maxReplicas: 5
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
\`\`\`

\`\`\`text
error[removed-api-version]: Ingress "shop" has the API version extensions/v1beta1, which Kubernetes has not served since 1.22.
 --> ingress.yaml:2:13
  |
1 | # Gone since 1.22, and written otherwise in what came after.
2 | apiVersion: extensions/v1beta1
  |             ^^^^^^^^^^^^^^^^^^
  |
  = at run time: No object is made: "no matches for kind "Ingress" in version "extensions/v1beta1"".
  = help: Use \`apiVersion: networking.k8s.io/v1\`. A backend is written \`service: {name, port: {number: 80}}\` there, \`spec.backend\` is \`spec.defaultBackend\`, and every path has a \`pathType\`. If the cluster is older than 1.22, set \`kubernetesVersion\` in ingress-lint.yaml.

error[removed-api-version]: IngressClass "traefik" has the API version networking.k8s.io/v1beta1, which Kubernetes has not served since 1.22.
  --> ingress.yaml:17:13
   |
16 | ---
17 | apiVersion: networking.k8s.io/v1beta1
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "IngressClass" in version "networking.k8s.io/v1beta1"".
   = help: Use \`apiVersion: networking.k8s.io/v1\`. If the cluster is older than 1.22, set \`kubernetesVersion\` in ingress-lint.yaml.

error[removed-api-version]: HorizontalPodAutoscaler "web" has the API version autoscaling/v2beta2, which Kubernetes has not served since 1.26.
  --> ingress.yaml:24:13
   |
23 | ---
24 | apiVersion: autoscaling/v2beta2
   |             ^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "HorizontalPodAutoscaler" in version "autoscaling/v2beta2"".
   = help: Use \`apiVersion: autoscaling/v2\`. If the cluster is older than 1.26, set \`kubernetesVersion\` in ingress-lint.yaml.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/current.yaml -->

\`\`\`yaml
# What is served today.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
---
# Two versions of one group are served side by side.
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  maxReplicas: 3
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
---
# A kind of a custom resource has versions of its own.
apiVersion: ingress.example.com/v1beta1
kind: IngressClass
metadata:
  name: shop
\`\`\`

<!-- /example -->

## When it is silent

- \`kubernetesVersion\` in ingress-lint.yaml names a release that still serves it. The default is the newest release that is known here.
- Kinds that do not stand on the road of a request, and custom resources.

## How to fix

Use the API version that the finding names, and change the fields that it mentions.
`,"selector-template-mismatch":`# selector-template-mismatch

The selector of a workload does not match the labels of its own Pods.

## What happens at run time

Deployment, ReplicaSet, StatefulSet and DaemonSet find their Pods by their selector, and the API server refuses one that would not find its own:
\`\`spec.template.metadata.labels: Invalid value: {"app":"b"}: \`selector\` does not match template \`labels\` \`\`. Argo Rollouts marks such a
Rollout as invalid. \`--dry-run=client\` does not notice.

## Bad

<!-- example: bad/other-value.yaml -->

\`\`\`yaml
# The Pods would not belong to their own Deployment.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[selector-template-mismatch]: The selector of Deployment "web" asks for app=web, but its Pod template has app=api.
  --> other-value.yaml:10:12
   |
 9 |     matchLabels:
10 |       app: web
   |            ^^^
   |
  ::: other-value.yaml:14:14
   |
13 |       labels:
14 |         app: api
   |              --- app=api is here
   |
   = at run time: The API server refuses the Deployment: "\`selector\` does not match template \`labels\`".
   = help: Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed.
\`\`\`

<!-- /example -->

<!-- example: bad/missing-selector.yaml -->

\`\`\`yaml
# apps/v1 no longer takes the labels of the template for a missing selector.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
spec:
  selector: null
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[selector-template-mismatch]: Deployment "web" has no selector.
 --> missing-selector.yaml:7:1
  |
6 |   namespace: shop
7 | spec:
  | ^^^^
  |
  = at run time: The API server refuses the Deployment: "spec.selector: Required value".
  = help: Add a \`selector\` with \`matchLabels\` that the Pod template has.

error[selector-template-mismatch]: Deployment "api" has no selector.
  --> missing-selector.yaml:26:3
   |
25 | spec:
26 |   selector: null
   |   ^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.selector: Required value".
   = help: Add a \`selector\` with \`matchLabels\` that the Pod template has.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/subset.yaml -->

\`\`\`yaml
# The template may have more labels than the selector asks for.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        version: v2
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

<!-- example: good/expressions.yaml -->

\`\`\`yaml
# NotIn and DoesNotExist are met by a label that is not there.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchExpressions:
      - key: app
        operator: In
        values: [web, api]
      - key: tier
        operator: NotIn
        values: [back]
      - key: legacy
        operator: DoesNotExist
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The kind has no such check: Job, CronJob, DeploymentConfig, ReplicationController; a Rollout with a \`workloadRef\` has no template.
- A key or value is a placeholder, or a label is no string (which the API server refuses for itself).
- The object has neither a selector nor labels in its template: it is a piece of a patch.
- The API version is an old one (\`extensions/v1beta1\`), which took the labels of the template for a missing selector.

## How to fix

Make \`spec.selector.matchLabels\` a part of \`spec.template.metadata.labels\`. The selector of a workload that exists cannot be changed: change the
template, or delete the workload and make it anew.
`,"service-not-found":`# service-not-found

A route or a target group names a Service that does not exist.

## What happens at run time

The API server accepts the object: it never checks that a backend exists. The controller looks the Service up in the namespace of
the Ingress and does not find it. Traefik logs \`service not found\` and makes no router: clients get 404, or the answer of a shorter route
that happens to match. ingress-nginx answers 503. A TargetGroupBinding deregisters every target.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The backend's name is one letter off.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: wbe
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
\`\`\`

\`\`\`text
error[service-not-found]: Service "wbe" is not defined in namespace "shop".
  --> typo.yaml:16:23
   |
15 |               service:
16 |                 name: wbe
   |                       ^^^
   |
  ::: typo.yaml:23:9
   |
22 | metadata:
23 |   name: web
   |         --- Service "web" is defined here
   |
   = at run time: The API server accepts the object; the controller finds no Service and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.
   = help: Did you mean "web"? Name a Service of namespace "shop", or declare this one under \`externals\` if it lives elsewhere.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/exists.yaml -->

\`\`\`yaml
# Namespace "default" and no namespace are the same; a placeholder is unknown, not wrong.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: \${API_SERVICE}
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: default
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder (\`\${API_SERVICE}\`, \`{{ .Values.service }}\`): unknown.
- The Service is declared under \`externals\`, or its namespace is filled by a Helm release, an Argo CD Application or an operator's custom
  resource of the input: it counts as a reference that leaves the input, in the footer.
- A document that could not be parsed mentions the name.
- The port is named \`use-annotation\`: for the AWS Load Balancer Controller the name is then an action, not a Service.
- Where the input holds nothing else of the namespace, it is a warning instead of an error.

## How to fix

Correct the name, move the Ingress into the Service's namespace (an Ingress cannot cross namespaces), or add the Service.
`,"service-port-not-found":`# service-port-not-found

A route or a target group asks for a port that the Service does not have.

## What happens at run time

The API server accepts the object. A backend's port, by number or by name, is looked up among the Service's own ports: never among its
\`targetPort\`s, \`nodePort\`s or the container's ports. Traefik logs \`service port not found\` and makes no router: clients get 404. ingress-nginx answers
503. The AWS Load Balancer Controller deregisters every target of the TargetGroupBinding.

## Bad

<!-- example: bad/container-port.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: web
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-port-not-found]: Service "web" has no port 8080; its ports are 80 (http).
  --> container-port.yaml:18:27
   |
17 |                 port:
18 |                   number: 8080
   |                           ^^^^
   |
  ::: container-port.yaml:29:3
   |
28 |     app: web
29 |   ports:
   |   ----- Service "web" has the ports 80 (http)
   |
   = at run time: The API server accepts the object; the controller finds no such port and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.
   = help: 8080 is the container port; the Service port is 80. Give the number or the name of a Service port.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/number-or-name.yaml -->

\`\`\`yaml
# By number or by name, of the Service's own ports.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-api
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: web
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Service is not in the input: \`service-not-found\` speaks, or nobody.
- The Service is an ExternalName without ports: controllers differ in what that means.
- The Service needs ports and has none: it is refused itself, as \`invalid-port-value\` says.
- A port name is a placeholder.

## How to fix

Write the number or the name of a Service port. \`number: 80\` and \`name: http\` are two ways; \`name: "80"\` is a name.
`,"service-selects-no-pod":`# service-selects-no-pod

The selector of a Service matches the Pods of no workload.

## What happens at run time

A Service selects Pods of its own namespace that have every label of its selector, key and value, case and all. What counts are the
labels in the Pod template, not those of the Deployment around it. Nothing checks that there are such Pods: the API server accepts the Service,
and no controller logs a word. It has no endpoints, so connections to its ClusterIP or NodePort fail. Traefik says \`Skipping service: no endpoints
found\` and makes no router: clients get 404. ingress-nginx answers 503.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The value in the selector is one letter off.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: wbe
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-selects-no-pod]: Service "web" selects no Pod: the Pods of Deployment "web" have app=web, not app=wbe.
  --> typo.yaml:9:10
   |
 8 |   selector:
 9 |     app: wbe
   |          ^^^
   |
  ::: typo.yaml:25:7
   |
24 |     metadata:
25 |       labels:
   |       ------ the Pods of Deployment "web" have the labels app=web
   |
   = at run time: The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
   = help: Did you mean "web"? Make the label in the selector and in the Pod template the same.
\`\`\`

<!-- /example -->

<!-- example: bad/label-on-deployment.yaml -->

\`\`\`yaml
# The labels stand on the Deployment, but a Service selects Pods.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
    tier: front
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels:
    app: web
    tier: front
spec:
  selector:
    matchLabels:
      name: web-pod
  template:
    metadata:
      labels:
        name: web-pod
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-selects-no-pod]: Service "web" selects no Pod: Deployment "web" has the labels app=web, tier=front itself, but its Pod template has not.
  --> label-on-deployment.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   ^^^^^^^^
   |
  ::: label-on-deployment.yaml:29:7
   |
28 |     metadata:
29 |       labels:
   |       ------ the Pods of Deployment "web" have the labels name=web-pod
   |
   = at run time: The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
   = help: Put the labels into the metadata of the Pod template: a Service selects Pods, not the workload that makes them.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/matches.yaml -->

\`\`\`yaml
# Every entry of the selector is a label of the Pod template; the template may have more.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      version: v2
  template:
    metadata:
      labels:
        app: web
        version: v2
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The labels that do not match are set at run time: by controllers (\`statefulset.kubernetes.io/pod-name\`, \`pod-template-hash\` ...), by Argo
  Rollouts, or by members of a cluster that elect a leader (\`role: master\`, \`vault-active: "true"\`). It is a warning where nothing in the
  input may change Pods: no Role says so, and the account of the Pods is not kept elsewhere.
- The namespace has no workload in the input, so that its applications are probably kept elsewhere, unless what the selector asks for lies
  close by: a typo away, on the workload instead of its template, or in another namespace.
- A Helm release, an Argo CD Application or the custom resource of an operator fills the namespace, or a label of the selector belongs to an
  operator (\`strimzi.io/cluster\`) and no workload has its value under a plain key for the application (\`app\`).
- The Pods come with the cluster (\`kube-system\`, but for typos), with the mesh, or are in another cluster (\`service.cilium.io/global\`).
- A value is a placeholder, a label is no string (which the API server refuses), or a document that could not be parsed may hold the workload.
- The Pods are declared under \`externals\` (\`kind: Pod\`, \`name\` of the Service).
- The workload that comes nearest is refused itself: see \`selector-template-mismatch\`.
- It is a warning instead of an error if the labels match in another namespace, and one of the two has no namespace of its own or no
  workload beside it: the namespace may then be given on the command line.

## How to fix

Make the selector and the labels of the Pod template the same. Take out of the selector what changes with each release (version, chart), and put
labels that are missing into \`spec.template.metadata.labels\`, not into \`metadata.labels\` of the workload.
`,"service-selects-several-workloads":`# service-selects-several-workloads

A Service selects Pods of several workloads, and some do not serve its port.

## What happens at run time

A Service sends requests to every Pod that its selector matches, from whatever workload. With a numeric \`targetPort\` each of them is an endpoint,
whether anything listens there or not: a worker, a database or a migration Job with the labels of the application takes its part of the requests
and refuses them.

## Bad

<!-- example: bad/worker -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The rule is not in the preset recommended.
rules:
  service-selects-several-workloads: warning
\`\`\`

\`manifests.yaml\`:

\`\`\`yaml
# A selector that only says which application takes in its worker.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
      component: web
  template:
    metadata:
      labels:
        app: shop
        component: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
      component: worker
  template:
    metadata:
      labels:
        app: shop
        component: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
\`\`\`

\`\`\`text
warning[service-selects-several-workloads]: Service "web" also selects the Pods of Deployment "worker", which do not declare port 8080.
  --> worker/manifests.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   ^^^^^^^^
   |
  ::: worker/manifests.yaml:49:7
   |
48 |     metadata:
49 |       labels:
   |       ------ Deployment "worker" has these labels too
   |
   = at run time: A number is used on every selected Pod: the part of the requests that reaches these Pods is refused.
   = help: Add a label to the selector that only the Pods of Deployment "web" have.
\`\`\`

<!-- /example -->

<!-- example: bad/job -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The rule is not in the preset recommended.
rules:
  service-selects-several-workloads: warning
\`\`\`

\`manifests.yaml\`:

\`\`\`yaml
# A Job with the labels of the application.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
spec:
  template:
    metadata:
      labels:
        app: shop
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:1
\`\`\`

\`\`\`text
warning[service-selects-several-workloads]: Service "web" also selects the Pods of Job "migrate".
  --> job/manifests.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   ^^^^^^^^
   |
  ::: job/manifests.yaml:43:7
   |
42 |     metadata:
43 |       labels:
   |       ------ Job "migrate" has these labels too
   |
   = at run time: While a Pod of it runs, a part of the requests to port 8080 reaches it and is refused.
   = help: Add a label to the selector that only the Pods of Deployment "web" have.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/narrow -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The rule is not in the preset recommended.
rules:
  service-selects-several-workloads: warning
\`\`\`

\`manifests.yaml\`:

\`\`\`yaml
# Each Service selects one workload.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: shop
    component: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
      component: web
  template:
    metadata:
      labels:
        app: shop
        component: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
      component: worker
  template:
    metadata:
      labels:
        app: shop
        component: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
\`\`\`

<!-- /example -->

<!-- example: good/canary -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The rule is not in the preset recommended.
rules:
  service-selects-several-workloads: warning
\`\`\`

\`manifests.yaml\`:

\`\`\`yaml
# Two versions of one program; the new one declares no port.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: stable
  template:
    metadata:
      labels:
        app: web
        track: stable
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-canary
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: canary
  template:
    metadata:
      labels:
        app: web
        track: canary
    spec:
      containers:
        - name: web-canary
          image: registry.example.com/web:2
\`\`\`

<!-- /example -->

## When it is silent

- Each of the workloads declares the port, or runs the same image with the same command: two versions, blue and green, a canary.
- A workload speaks of the number in an argument, a variable, a probe or a ConfigMap.
- The targetPort is a name: Pods without it are left out (\`target-port-not-on-every-pod\`).
- The Service is headless, or a Rollout narrows it at run time.
- Ports of the Pods cannot be read for sure: placeholders, injected containers.
- The rule is not in the preset \`recommended\`: directories full of unrelated examples in one namespace would be full of findings.

## How to fix

Give each workload a label of its own (\`app.kubernetes.io/component\`), and put it into the selector.
`,"service-without-endpoints":`# service-without-endpoints

A Service has neither a selector nor endpoints of its own.

## What happens at run time

For a Service without a selector no controller makes endpoints: whoever writes the Service has to write an EndpointSlice, too. \`selector: {}\` and
\`selector: null\` are the same as no selector. The API server accepts it; connections to the Service fail, and Traefik makes no router
(\`Skipping service: no endpoints found\`): clients get 404.

## Bad

<!-- example: bad/nothing.yaml -->

\`\`\`yaml
# Neither a selector nor endpoints.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-without-endpoints]: Service "db" has no selector, and no EndpointSlice belongs to it.
 --> nothing.yaml:5:9
  |
4 | metadata:
5 |   name: db
  |         ^^
  |
  = at run time: The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
  = help: Add a \`selector\`, or an EndpointSlice with the label \`kubernetes.io/service-name: db\` in namespace "shop".
\`\`\`

<!-- /example -->

<!-- example: bad/nothing.yaml -->

\`\`\`yaml
# Neither a selector nor endpoints.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-without-endpoints]: Service "db" has no selector, and no EndpointSlice belongs to it.
 --> nothing.yaml:5:9
  |
4 | metadata:
5 |   name: db
  |         ^^
  |
  = at run time: The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
  = help: Add a \`selector\`, or an EndpointSlice with the label \`kubernetes.io/service-name: db\` in namespace "shop".
\`\`\`

<!-- /example -->

## Good

<!-- example: good/slice.yaml -->

\`\`\`yaml
# Hand-made endpoints: an EndpointSlice by label, Endpoints by name.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: postgres
    port: 5432
endpoints:
  - addresses:
      - 10.0.0.7
---
apiVersion: v1
kind: Service
metadata:
  name: cache
  namespace: shop
spec:
  ports:
    - port: 6379
---
apiVersion: v1
kind: Endpoints
metadata:
  name: cache
  namespace: shop
subsets:
  - addresses:
      - ip: 10.0.0.7
    ports:
      - port: 6379
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Service is of type ExternalName, or headless: headless Services without a selector are how operators keep endpoints of their own.
- It is \`default/kubernetes\` or in \`kube-system\`.
- A mesh sends the requests elsewhere: a VirtualService, a TrafficSplit, or an HTTPRoute with the Service as its parent.
- Something makes the endpoints at run time: a Role or ClusterRole lets someone write endpoints, a Flagger Canary or a ServiceImport has the
  name, an operator's custom resource is in the namespace, or labels and annotations of the Service say so (Patroni, Linkerd, Cilium,
  Submariner, Consul, Tailscale, Skupper ...).
- The input is known to be incomplete, with \`completeness: open\`, or a document that could not be parsed mentions the Service.
- The Service, its Endpoints or EndpointSlice are declared under \`externals\`.
- It is a warning instead of an error if the input holds no workload of the namespace and nothing that was probably meant: a misspelt \`selector\`, endpoints under another name
  or in another namespace.

## How to fix

Add a \`selector\`, or an EndpointSlice with the label \`kubernetes.io/service-name\` in the same namespace. For a name outside of the cluster use a
Service of type ExternalName.
`,"stateful-set-service-not-found":`# stateful-set-service-not-found

The governing Service of a StatefulSet is missing or selects other Pods.

## What happens at run time

Pods of a StatefulSet have names of their own in DNS, such as \`db-0.db.shop.svc\`, under the Service that \`serviceName\` names. The API server does not
check that it exists. The Pods run without it, but these names do not resolve, and members that look for each other by name do not find each other.

## Bad

<!-- example: bad/missing.yaml -->

\`\`\`yaml
# The governing Service has another name.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db-headles
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: postgres
              containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - name: postgres
      port: 5432
\`\`\`

\`\`\`text
warning[stateful-set-service-not-found]: Service "db-headles", which StatefulSet "db" names as its \`serviceName\`, is not defined in namespace "shop".
  --> missing.yaml:8:16
   |
 7 | spec:
 8 |   serviceName: db-headles
   |                ^^^^^^^^^^
   |
  ::: missing.yaml:27:9
   |
26 | metadata:
27 |   name: db-headless
   |         ----------- Service "db-headless" is defined here
   |
   = at run time: The Pods run, but their own names (db-0.db-headles.shop.svc) do not resolve.
   = help: Did you mean "db-headless"? Add a headless Service (\`clusterIP: None\`) of that name which selects the Pods, or name the one that does.
\`\`\`

<!-- /example -->

<!-- example: bad/other-pods.yaml -->

\`\`\`yaml
# The Service selects the Pods of another StatefulSet: a note.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: postgres
              containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - name: postgres
      port: 5432
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: replica
  namespace: shop
spec:
  serviceName: db
  selector:
    matchLabels:
      app: replica
  template:
    metadata:
      labels:
        app: replica
    spec:
      containers:
        - name: replica
          image: registry.example.com/replica:1
          ports:
            - name: postgres
              containerPort: 5432
\`\`\`

\`\`\`text
note[stateful-set-service-not-found]: Service "db", which StatefulSet "replica" names as its \`serviceName\`, does not select its Pods.
  --> other-pods.yaml:43:16
   |
42 | spec:
43 |   serviceName: db
   |                ^^
   |
  ::: other-pods.yaml:31:3
   |
30 |   clusterIP: None
31 |   selector:
   |   -------- the selector of Service "db"
   |
  ::: other-pods.yaml:49:7
   |
48 |     metadata:
49 |       labels:
   |       ------ the Pods of StatefulSet "replica" have the labels app=replica
   |
   = at run time: The Pods run, but their own names (replica-0.db.shop.svc) do not resolve.
   = help: Name the Service that selects the Pods of this StatefulSet.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/headless.yaml -->

\`\`\`yaml
# A headless Service that selects the Pods.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: postgres
              containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - name: postgres
      port: 5432
\`\`\`

<!-- /example -->

<!-- example: good/cluster-ip.yaml -->

\`\`\`yaml
# A Service with an address of its own is no harm: the DNS of the cluster answers for the Pods all the same.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: postgres
              containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  selector:
    app: db
  ports:
    - port: 5432
\`\`\`

<!-- /example -->

## When it is silent

- There is no \`serviceName\`, or it is a placeholder.
- It is a note instead of a warning if the input holds nothing else of the namespace, and if the Service is there but selects other Pods.
- The Service has a ClusterIP: CoreDNS answers for its Pods as well.
- The Service selects no Pod at all: see \`service-selects-no-pod\`.
- The Service is declared under \`externals\`, or something fills the namespace that no manifest shows.

## How to fix

Add a headless Service (\`clusterIP: None\`) with that name and a selector that matches the Pods, or correct \`serviceName\`. It cannot be changed in a
StatefulSet that exists.
`,"syntax-error":`# syntax-error

A manifest cannot be read, or has no kind or apiVersion.

## What happens at run time

What is no YAML is refused by everything that applies it: kubectl, Helm, Argo CD, Flux. An object without \`kind\` or \`apiVersion\` is, too
("kind not set"). Other documents of the same file are linted all the same. What the broken document may define is unknown, so that
nothing which it mentions is called missing.

## Bad

<!-- example: bad/indent.yaml -->

\`\`\`yaml
# A key that stands too far to the left ends the list.
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
    - port: 80
   targetPort: 8080
\`\`\`

\`\`\`text
error[syntax-error]: The document cannot be read: the indentation is wrong: a key is expected here.
 --> indent.yaml:9:4
  |
8 |     - port: 80
9 |    targetPort: 8080
  |    ^
  |
  = at run time: Programs that apply it (kubectl, Helm, Argo CD) refuse the file, and nothing that it defines is checked here.
  = help: Correct the text at this place.
\`\`\`

<!-- /example -->

<!-- example: bad/kind.yaml -->

\`\`\`yaml
# Field names are read by the letter.
apiVersion: v1
Kind: Service
metadata:
  name: web
spec:
  ports:
    - port: 80
---
kind: Ingress
metadata:
  name: web
spec:
  rules: []
---
apiVersion: apps/v1
metadata:
  name: web
spec:
  replicas: 1
\`\`\`

\`\`\`text
error[syntax-error]: The object "web" has no \`kind\`.
 --> kind.yaml:3:1
  |
2 | apiVersion: v1
3 | Kind: Service
  | ^^^^
  |
  = at run time: Programs that apply it refuse the file ("kind not set"), and the object is not checked here.
  = help: Field names are read by the letter: write "kind" for "Kind". Add \`kind\` at the top of the document.

error[syntax-error]: The object "web" has no \`apiVersion\`.
  --> kind.yaml:11:1
   |
 9 | ---
10 |
11 | kind: Ingress
   | ^^^^
   |
   = at run time: Programs that apply it refuse the file ("apiVersion not set"), and the object is not checked here.
   = help: Add \`apiVersion\` at the top of the document.

error[syntax-error]: The object "web" has no \`kind\`.
  --> kind.yaml:18:1
   |
16 | ---
17 |
18 | apiVersion: apps/v1
   | ^^^^^^^^^^
   |
   = at run time: Programs that apply it refuse the file ("kind not set"), and the object is not checked here.
   = help: Add \`kind\` at the top of the document.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/odd.yaml -->

\`\`\`yaml
# Odd but valid: CRLF and tabs aside, these are what kubectl takes: comments only, null, JSON, anchors, a document end.
---
# nothing but a comment
---
{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop"}}
---
apiVersion: v1
kind: ConfigMap
metadata: &meta
  name: a
  namespace: shop
data:
  template: "{{ .Values.x }}"
  text: |
    kind: [
...
---
apiVersion: v1
kind: List
items: []
\`\`\`

<!-- /example -->

## When it is silent

- The file does not look like a manifest, for no line of it begins with \`apiVersion:\` or \`kind:\`, and it was not named on the command
  line.
- The document breaks at the mark of a template (\`{{\`, \`{%\`, \`<%\`): it is still to be rendered. The footer counts it as left out.
- A document without \`kind\` or \`apiVersion\` that is not surely meant as a manifest: values of a chart, a workflow, a patch of a
  kustomization.

## How to fix

Correct the text at the place that is shown; the cause may lie a line above. Render templates first, and lint what comes out.
`,"target-group-health-check-unreachable":`# target-group-health-check-unreachable

The health check of a target group asks a port on which nothing answers.

## What happens at run time

A load balancer sends only to targets that pass the health check. The check is made over TCP, also for UDP groups. On nodes it can ask a nodePort, a
\`healthCheckNodePort\`, a host port, or what runs on the node itself, such as the health of kube-proxy on 10256; on Pods, a port of the container. On any other
port nothing answers, and no target is ever healthy.

With \`externalTrafficPolicy: Local\`, nodes without a ready Pod drop the traffic. A check that every node passes sends it to them all the same; a check of the
traffic port leaves them out, which is a note here, since those nodes then count as unhealthy.

## Bad

<!-- example: bad/nodes -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: service-port
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: TCP
      port: 443
  - name: container-port
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: HTTP
      port: 8443
      path: /ping
  - name: process
    service: traefik/traefik
    protocol: TCP
    port: 30000
    healthCheck:
      port: 9256
  - name: typo
    service: traefik/traefik
    protocol: TCP
    port: 30000
    healthCheck:
      port: 30100
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[target-group-health-check-unreachable]: The health check of target group "service-port" asks port 443 of the nodes, on which nothing of the input listens.
  --> nodes/ingress-lint.yaml:8:13
   |
 7 |       protocol: TCP
 8 |       port: 443
   |             ^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its node ports here
   |
   = at run time: All targets fail the health check: the load balancer takes none of them for healthy.
   = help: 443 is the Service port, on which only the cluster's own addresses answer. Check \`traffic-port\`, a nodePort, or 10256 (the health of kube-proxy).

error[target-group-health-check-unreachable]: The health check of target group "container-port" asks port 8443 of the nodes, on which nothing of the input listens.
  --> nodes/ingress-lint.yaml:15:13
   |
14 |       protocol: HTTP
15 |       port: 8443
   |             ^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its node ports here
   |
   = at run time: All targets fail the health check: the load balancer takes none of them for healthy.
   = help: 8443 is the container port, on which only the Pods answer. Check \`traffic-port\`, a nodePort, or 10256 (the health of kube-proxy).

warning[target-group-health-check-unreachable]: The health check of target group "process" asks port 9256 of the nodes, on which nothing of the input listens.
  --> nodes/ingress-lint.yaml:22:13
   |
21 |     healthCheck:
22 |       port: 9256
   |             ^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its node ports here
   |
   = at run time: All targets fail the health check: the load balancer takes none of them for healthy.
   = help: Check \`traffic-port\`, a nodePort, or 10256 (the health of kube-proxy).

error[target-group-health-check-unreachable]: The health check of target group "typo" asks port 30100 of the nodes, on which nothing of the input listens.
  --> nodes/ingress-lint.yaml:28:13
   |
27 |     healthCheck:
28 |       port: 30100
   |             ^^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its node ports here
   |
   = at run time: All targets fail the health check: the load balancer takes none of them for healthy.
   = help: Check \`traffic-port\`, a nodePort, or 10256 (the health of kube-proxy).
\`\`\`

<!-- /example -->
<!-- example: bad/local -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: kube-proxy
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: HTTP
      port: 10256
      path: /healthz
  - name: traffic-port
    service: traefik/traefik
    protocol: TCP
    port: 30000
    healthCheck:
      port: traffic-port
  - name: default
    service: traefik/traefik
    protocol: TCP
    port: 30000
    healthCheck:
      protocol: TCP
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  externalTrafficPolicy: Local
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[target-group-health-check-unreachable]: The health check of target group "kube-proxy" asks port 10256, which answers on every node, but Service "traefik" has \`externalTrafficPolicy: Local\`.
 --> local/ingress-lint.yaml:8:13
  |
7 |       protocol: HTTP
8 |       port: 10256
  |             ^^^^^
  |
 ::: local/traefik.yaml:8:26
  |
7 |   type: NodePort
8 |   externalTrafficPolicy: Local
  |                          ----- Service "traefik" keeps traffic on the node
  |
  = at run time: Nodes without a ready Pod of the Service count as healthy, get traffic, and drop it.
  = help: Check \`traffic-port\`, or the \`healthCheckNodePort\` of a Service of type LoadBalancer.

note[target-group-health-check-unreachable]: The health check of target group "traffic-port" asks the traffic port of Service "traefik", which has \`externalTrafficPolicy: Local\`.
  --> local/ingress-lint.yaml:15:13
   |
14 |     healthCheck:
15 |       port: traffic-port
   |             ^^^^^^^^^^^^
   |
  ::: local/traefik.yaml:8:26
   |
 7 |   type: NodePort
 8 |   externalTrafficPolicy: Local
   |                          ----- Service "traefik" keeps traffic on the node
   |
   = at run time: Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.
   = help: Nothing is to be done if so intended; a DaemonSet makes every node a healthy target.

note[target-group-health-check-unreachable]: The health check of target group "default" asks the traffic port of Service "traefik", which has \`externalTrafficPolicy: Local\`.
  --> local/ingress-lint.yaml:20:5
   |
19 |     port: 30000
20 |     healthCheck:
   |     ^^^^^^^^^^^
   |
  ::: local/traefik.yaml:8:26
   |
 7 |   type: NodePort
 8 |   externalTrafficPolicy: Local
   |                          ----- Service "traefik" keeps traffic on the node
   |
   = at run time: Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.
   = help: Nothing is to be done if so intended; a DaemonSet makes every node a healthy target.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/nodes -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  # The port of the traffic, by name and by number, and the default.
  - name: a
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      port: traffic-port
  - name: b
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      port: 30001
  - name: c
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: TCP
  # The node port of the ping entry point, the health of kube-proxy.
  - name: d
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: HTTP
      port: 30910
      path: /ping
  - name: e
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: HTTP
      port: 10256
      path: /healthz
  # The health check node port of the Service.
  - name: f
    service: traefik/traefik-local
    protocol: TCP
    port: 30002
    healthCheck:
      protocol: HTTP
      port: 30920
      path: /healthz
  # A Pod of each node answers on a port of the node.
  - name: g
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      port: 9100
  - name: h
    service: edge/traefik
    protocol: TCP
    port: 30003
    healthCheck:
      port: 10256
  - name: i
    service: edge/traefik
    protocol: TCP
    port: 30003
    healthCheck:
      port: traffic-port
  # HTTP/3: the same number answers over TCP.
  - name: j
    service: traefik/traefik
    protocol: UDP
    port: 30001
    healthCheck:
      protocol: TCP
  # How the group is checked is not said.
  - name: k
    service: dns/dns
    protocol: UDP
    port: 30053
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
    - { name: http3, port: 443, protocol: UDP, targetPort: http3, nodePort: 30001 }
    - { name: ping, port: 8082, targetPort: ping, nodePort: 30910 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { name: http3, containerPort: 8443, protocol: UDP }
            - { name: ping, containerPort: 8082 }
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-local
  namespace: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 30920
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30002 }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-exporter
  namespace: monitoring
spec:
  selector:
    matchLabels:
      app: node-exporter
  template:
    metadata:
      labels:
        app: node-exporter
    spec:
      hostNetwork: true
      containers:
        - name: node-exporter
          image: registry.example.com/node-exporter:1
          ports:
            - { name: metrics, containerPort: 9100 }
---
# A Pod on every node: Local makes no node useless.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  externalTrafficPolicy: Local
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30003 }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: dns
spec:
  type: NodePort
  selector:
    app: dns
  ports:
    - { name: dns, port: 53, protocol: UDP, targetPort: dns, nodePort: 30053 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: dns
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - { name: dns, containerPort: 5353, protocol: UDP }
\`\`\`

<!-- /example -->

## When it is silent

- The config says nothing of the group's health check.
- The port answers: a nodePort of any Service, a health check node port, a host port of any Pod, 10256, the kubelet or sshd.
- A number outside the node port range that is nothing else either is a warning only: it may be a process of the node.
- \`Local\` with a DaemonSet, or with Pods that are not in the input.
- The traffic port itself is wrong: other rules on target groups say so.

## How to fix

Check \`traffic-port\`, or pin the node port of the health check and give its number. For \`Local\`, check \`traffic-port\` or the \`healthCheckNodePort\`.
`,"target-group-port-mismatch":`# target-group-port-mismatch

A target group sends to a port on which its Service does not listen.

## What happens at run time

A target group sends to one port of each target. If the targets are nodes, that has to be a nodePort of the Service; if they are Pods, a port of the container.
On any other number nothing listens: health checks fail, and connections are refused or time out. If the number is the nodePort of another Service,
the traffic arrives there. If the Service leaves \`nodePort\` out, the API server picks a number when it makes the Service; a number that was copied from
a running cluster is lost when the Service is made anew (a warning then).

## Bad

<!-- example: bad/nodes -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# Each group has the wrong number of another kind.
targetGroups:
  - name: traefik-http
    service: traefik/traefik
    protocol: TCP
    port: 80
  - name: traefik-https
    service: traefik/traefik
    protocol: TCP
    port: 8443
    targetType: node-ip
  - name: edge
    service: traefik/traefik
    protocol: TCP
    port: 30010
  - name: internal-https
    service: traefik/traefik-internal
    protocol: TLS
    port: 30001
  - name: health
    service: traefik/traefik-public
    protocol: TCP
    port: 30900
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik-internal
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-public
  namespace: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 30900
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30444 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik-internal
  template:
    metadata:
      labels:
        app: traefik-internal
    spec:
      containers:
        - name: traefik-internal
          image: registry.example.com/traefik-internal:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[target-group-port-mismatch]: Target group "traefik-http" sends to port 80 of the nodes, which is no nodePort of Service "traefik"; it has 30000 (web), 30001 (websecure).
  --> nodes/ingress-lint.yaml:6:11
   |
 5 |     protocol: TCP
 6 |     port: 80
   |           ^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its ports here
   |
   = at run time: No node listens on the port: all targets fail their health checks, and connections are refused.
   = help: 80 is the Service port; its nodePort is 30000. Give the target group the nodePort of the Service port that it feeds.

error[target-group-port-mismatch]: Target group "traefik-https" sends to port 8443 of the nodes, which is no nodePort of Service "traefik"; it has 30000 (web), 30001 (websecure).
  --> nodes/ingress-lint.yaml:10:11
   |
 9 |     protocol: TCP
10 |     port: 8443
   |           ^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its ports here
   |
   = at run time: No node listens on the port: all targets fail their health checks, and connections are refused.
   = help: 8443 is the container port; its nodePort is 30001. Give the target group the nodePort of the Service port that it feeds.

error[target-group-port-mismatch]: Target group "edge" sends to port 30010 of the nodes, which is no nodePort of Service "traefik"; it has 30000 (web), 30001 (websecure).
  --> nodes/ingress-lint.yaml:15:11
   |
14 |     protocol: TCP
15 |     port: 30010
   |           ^^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its ports here
   |
   = at run time: No node listens on the port: all targets fail their health checks, and connections are refused.
   = help: Did you mean 30000? Give the target group the nodePort of the Service port that it feeds.

error[target-group-port-mismatch]: Target group "internal-https" sends to port 30001 of the nodes, which is the nodePort of Service "traefik", not of "traefik-internal".
  --> nodes/ingress-lint.yaml:19:11
   |
18 |     protocol: TLS
19 |     port: 30001
   |           ^^^^^
   |
  ::: nodes/traefik.yaml:12:70
   |
11 |     - { name: web, port: 80, targetPort: web, nodePort: 30000 }
12 |     - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
   |                                                                      ----- 30001 belongs to Service "traefik"
   |
  ::: nodes/traefik.yaml:23:3
   |
22 |     app: traefik-internal
23 |   ports:
   |   ----- Service "traefik-internal" has its ports here
   |
   = at run time: The load balancer sends the traffic of this group to the Pods of Service "traefik".
   = help: Service port 443 (websecure) has the nodePort 30443. Give the target group the nodePort of its own Service, or name the Service that it really feeds.

error[target-group-port-mismatch]: Target group "health" sends to port 30900 of the nodes, which is no nodePort of Service "traefik-public"; it has 30444 (websecure).
  --> nodes/ingress-lint.yaml:23:11
   |
22 |     protocol: TCP
23 |     port: 30900
   |           ^^^^^
   |
  ::: nodes/traefik.yaml:37:3
   |
36 |     app: traefik
37 |   ports:
   |   ----- Service "traefik-public" has its ports here
   |
   = at run time: No node listens on the port: all targets fail their health checks, and connections are refused.
   = help: 30900 is the healthCheckNodePort, which only answers health checks. Give the target group the nodePort of the Service port that it feeds.
\`\`\`

<!-- /example -->
<!-- example: bad/unpinned -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: web-http
    service: traefik/traefik
    protocol: TCP
    port: 30000
  - name: edge-https
    service: traefik/traefik
    protocol: TCP
    port: 31443
  - name: edge
    service: traefik/gateway
    protocol: TCP
    port: 443
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# Without \`nodePort\`, the API server picks a number; 31443 may be the one of today, 443 never is.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: v1
kind: Service
metadata:
  name: gateway
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: gateway
  ports:
    - { name: http, port: 80, targetPort: web }
    - { name: https, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      containers:
        - name: gateway
          image: registry.example.com/gateway:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[target-group-port-mismatch]: Target group "edge-https" sends to port 31443 of the nodes, but Service "traefik" leaves the nodePort of port 443 (websecure) to chance.
  --> unpinned/ingress-lint.yaml:9:11
   |
 8 |     protocol: TCP
 9 |     port: 31443
   |           ^^^^^
   |
  ::: unpinned/traefik.yaml:11:3
   |
10 |     app: traefik
11 |   ports:
   |   ----- Service "traefik" has its ports here
   |
   = at run time: The API server picks a random number from 30000-32767 when it makes the Service, and the target group cannot follow: 31443 holds until the Service is made anew, if it holds now.
   = help: If the cluster has picked 31443, write \`nodePort: 31443\`. Pin \`nodePort\` at that Service port to a number from 30000-32767, and give the target group the same.

error[target-group-port-mismatch]: Target group "edge" sends to port 443 of the nodes, but Service "gateway" leaves the nodePort of port 443 (https) to chance.
  --> unpinned/ingress-lint.yaml:13:11
   |
12 |     protocol: TCP
13 |     port: 443
   |           ^^^
   |
  ::: unpinned/traefik.yaml:24:3
   |
23 |     app: gateway
24 |   ports:
   |   ----- Service "gateway" has its ports here
   |
   = at run time: The API server picks a random number from 30000-32767 when it makes the Service, and the target group cannot follow: 443 is none of them.
   = help: Pin \`nodePort\` at that Service port to a number from 30000-32767, and give the target group the same.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/nodes -->

\`edge.yaml\`:

\`\`\`yaml
# No node port is needed for a host port.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: websecure, containerPort: 8443, hostPort: 443 }
---
apiVersion: v1
kind: Service
metadata:
  name: proxy
  namespace: edge
spec:
  type: ClusterIP
  selector:
    app: proxy
  ports:
    - { name: web, port: 80, targetPort: 8080 }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: proxy
  namespace: edge
spec:
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      hostNetwork: true
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: edge
spec:
  type: NodePort
  selector:
    app: later
  ports:
    - { name: websecure, port: 443, targetPort: 8443, nodePort: "\${NODE_PORT}" }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: later
  namespace: edge
spec:
  selector:
    matchLabels:
      app: later
  template:
    metadata:
      labels:
        app: later
    spec:
      containers:
        - name: later
          image: registry.example.com/later:1
          ports:
            - containerPort: 8443
\`\`\`

\`ingress-lint.yaml\`:

\`\`\`yaml
# The groups feed two of the five node ports, by instance and by address.
targetGroups:
  - name: http
    service: api-gateway-system/traefik
    protocol: TCP
    port: 30000
    targetType: node-ip
  - name: https
    service: api-gateway-system/traefik
    protocol: TCP
    port: 30001
  # The Service is in another repository.
  - name: elsewhere
    service: other-team/gateway
    protocol: TCP
    port: 31999
  # The Pods take the port of the node themselves.
  - name: host-port
    service: edge/traefik
    protocol: TCP
    port: 443
  - name: host-network
    service: edge/proxy
    protocol: TCP
    port: 8080
  # What number the nodes get is filled in later.
  - name: later
    service: edge/later
    protocol: TCP
    port: 31443
externals:
  - kind: Service
    namespace: other-team
    name: gateway
    reason: the other team has a repository of its own
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
    - { name: traefik, port: 9000, targetPort: traefik, nodePort: 30900 }
    - { name: metrics, port: 9100, targetPort: metrics, nodePort: 31958 }
    - { name: k8s, port: 6443, targetPort: k8s, nodePort: 30266 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8080 }
            - { name: websecure, containerPort: 8443 }
            - { name: traefik, containerPort: 9000 }
            - { name: metrics, containerPort: 9100 }
            - { name: k8s, containerPort: 6443 }
\`\`\`

<!-- /example -->

## When it is silent

- The Service is not in the input (\`service-not-found\`), has no node ports (\`instance-target-without-node-port\`), or some of its node ports are
  placeholders.
- Pods take the port of the node themselves, by \`hostPort\` or \`hostNetwork\`.
- A TargetGroupBinding feeds the group from the Service: the AWS Load Balancer Controller registers targets with ports of their own.
- Target type \`ip\`: the Pods or their ports are not all known, unless the number is the nodePort or the Service port.
- All ports that the group may be meant for are fed by other groups: it is probably about another cluster with the same Service.

## How to fix

Write the same number into \`nodePort\` of the Service and \`port\` of the target group (in AWS and in ingress-lint.yaml).
`,"target-group-protocol-mismatch":`# target-group-protocol-mismatch

A target group speaks another protocol than the Service port that it feeds.

## What happens at run time

TCP, TLS, HTTP and HTTPS target groups send TCP; UDP and QUIC groups send UDP; TCP_UDP and TCP_QUIC groups send both. kube-proxy listens on a
nodePort only for the protocol of its Service port. What comes for the other protocol is dropped.

## Bad

<!-- example: bad/nodes -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: http3
    service: traefik/traefik
    protocol: UDP
    port: 30001
  - name: both
    service: traefik/traefik
    protocol: TCP_UDP
    port: 30000
  - name: dns
    service: dns/dns
    protocol: TCP
    port: 30053
\`\`\`

\`services.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: dns
spec:
  type: NodePort
  selector:
    app: dns
  ports:
    - { name: dns, port: 53, protocol: UDP, targetPort: dns, nodePort: 30053 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: dns
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - { name: dns, containerPort: 53, protocol: UDP }
\`\`\`

\`\`\`text
error[target-group-protocol-mismatch]: Target group "http3" of protocol UDP feeds port 443 of Service "traefik", which is for TCP only.
  --> nodes/ingress-lint.yaml:4:15
   |
 3 |     service: traefik/traefik
 4 |     protocol: UDP
   |               ^^^
   |
  ::: nodes/services.yaml:12:7
   |
11 |     - { name: web, port: 80, targetPort: web, nodePort: 30000 }
12 |     - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
   |       ---------------------------------------------------------------------- port 443 of Service "traefik" is for TCP
   |
   = at run time: Nothing listens for UDP on port 30001: that traffic is dropped.
   = help: Use a target group of a protocol that sends TCP, or add a Service port for UDP on the same number.

error[target-group-protocol-mismatch]: Target group "both" of protocol TCP_UDP feeds port 80 of Service "traefik", which is for TCP only.
  --> nodes/ingress-lint.yaml:8:15
   |
 7 |     service: traefik/traefik
 8 |     protocol: TCP_UDP
   |               ^^^^^^^
   |
  ::: nodes/services.yaml:11:7
   |
10 |   ports:
11 |     - { name: web, port: 80, targetPort: web, nodePort: 30000 }
   |       --------------------------------------------------------- port 80 of Service "traefik" is for TCP
   |
   = at run time: Nothing listens for UDP on port 30000: that traffic is dropped.
   = help: Use a target group of a protocol that sends TCP, or add a Service port for UDP on the same number.

error[target-group-protocol-mismatch]: Target group "dns" of protocol TCP feeds port 53 of Service "dns", which is for UDP only.
  --> nodes/ingress-lint.yaml:12:15
   |
11 |     service: dns/dns
12 |     protocol: TCP
   |               ^^^
   |
  ::: nodes/services.yaml:45:40
   |
44 |   ports:
45 |     - { name: dns, port: 53, protocol: UDP, targetPort: dns, nodePort: 30053 }
   |                                        --- port 53 of Service "dns" is for UDP
   |
   = at run time: Nothing listens for TCP on port 30053: that traffic is dropped.
   = help: Use a target group of a protocol that sends UDP, or add a Service port for TCP on the same number.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/protocols -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# TLS and TCP groups send TCP; a group for both finds both on one number.
targetGroups:
  - name: tls
    service: traefik/traefik
    protocol: TLS
    port: 30000
  - name: both
    service: traefik/traefik
    protocol: TCP_QUIC
    port: 30001
  - name: http3
    service: traefik/traefik
    protocol: UDP
    port: 30001
  - name: pods
    service: traefik/traefik
    protocol: HTTPS
    port: 8443
    targetType: ip
  # Which protocol the Service port has is filled in later.
  - name: later
    service: traefik/later
    protocol: UDP
    port: 30053
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
    - { name: http3, port: 443, protocol: UDP, targetPort: http3, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { name: http3, containerPort: 8443, protocol: UDP }
---
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: later
  ports:
    - { name: dns, port: 53, protocol: "\${PROTOCOL}", targetPort: 53, nodePort: 30053 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: later
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: later
  template:
    metadata:
      labels:
        app: later
    spec:
      containers:
        - name: later
          image: registry.example.com/later:1
          ports:
            - containerPort: 53
\`\`\`

<!-- /example -->

## When it is silent

- The group's port leads to no port of the Service (\`target-group-port-mismatch\`).
- A protocol of the Service is a placeholder or no protocol at all.
- A TargetGroupBinding feeds the group from the Service.
- Groups of protocol GENEVE.

## How to fix

Use a target group of the Service port's protocol, or add a Service port for the other protocol with the same \`port\` and \`nodePort\`.
`,"target-port-not-found":`# target-port-not-found

A named targetPort is a port of none of the Pods that the Service selects.

## What happens at run time

A \`targetPort\` that is a name is looked up on each selected Pod: in its containers in order, then in its sidecars (init containers with
\`restartPolicy: Always\`). If no Pod has it, the EndpointSlice lists the Pods without this port. Nothing is rejected or logged. Connections to the port
fail, Traefik makes no router (\`Skipping service: no endpoints found\`, 404), ingress-nginx answers 503.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The name is one letter off.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: htpp
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[target-port-not-found]: The Pods that Service "web" selects have no port named "htpp"; they declare 8080 (http).
  --> typo.yaml:12:19
   |
11 |     - port: 80
12 |       targetPort: htpp
   |                   ^^^^
   |
  ::: typo.yaml:31:11
   |
30 |           image: registry.example.com/web:1
31 |           ports:
   |           ----- Deployment "web" declares the ports 8080 (http)
   |
   = at run time: The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
   = help: Did you mean "http"? Name a port of the containers, give its number, or add the name to the port in the Pod template.
\`\`\`

<!-- /example -->

<!-- example: bad/init-container.yaml -->

\`\`\`yaml
# An init container ends before the Pod serves; its ports are not looked at.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: warm-up
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
      containers:
        - name: web
          image: registry.example.com/web:1
\`\`\`

\`\`\`text
error[target-port-not-found]: Port "http" belongs to init container "warm-up" of Deployment "web", which ends before the Pod serves.
  --> init-container.yaml:12:19
   |
11 |     - port: 80
12 |       targetPort: http
   |                   ^^^^
   |
  ::: init-container.yaml:32:21
   |
31 |           ports:
32 |             - name: http
   |                     ---- port "http" is declared here
   |
   = at run time: The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
   = help: Move the port to a container that keeps running, or make this one a sidecar with \`restartPolicy: Always\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/named.yaml -->

\`\`\`yaml
# The name is a port of the Pods, whatever its number.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8081
\`\`\`

<!-- /example -->

<!-- example: good/sidecar.yaml -->

\`\`\`yaml
# A sidecar is an init container that keeps running: its ports are found.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: proxy
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          ports:
            - name: proxy
              containerPort: 15001
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The targetPort is a number: numbers need no declaration.
- The Pods are not in the input (\`service-selects-no-pod\` judges that), or a mesh adds containers to them.
- The name, or one in the Pod template, is a placeholder, or one that the API server refuses (digits in quotes, upper case): that is a defect
  of its own.
- The name exists with another protocol: see \`target-port-protocol-mismatch\`. Some of the Pods have it: see \`target-port-not-on-every-pod\`.
- It is a warning instead of an error if Pods may exist that are not in the input, and for a headless Service that no route uses.

## How to fix

Use the name of a container port, add a name to the port in the Pod template, or give its number.
`,"target-port-not-on-every-pod":`# target-port-not-on-every-pod

A named targetPort is a port of only some of the selected Pods.

## What happens at run time

A named \`targetPort\` is looked up on each selected Pod for itself. The Service gets two EndpointSlices: one with the port and the Pods that have it,
one without it. Only the former get requests, and nothing is logged. A canary that lacks the name is never tried; a worker that the selector takes in
by accident does no harm until someone gives the number instead of the name.

## Bad

<!-- example: bad/canary.yaml -->

\`\`\`yaml
# The canary lacks the port's name and gets no requests at all.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: stable
  template:
    metadata:
      labels:
        app: web
        track: stable
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-canary
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: canary
  template:
    metadata:
      labels:
        app: web
        track: canary
    spec:
      containers:
        - name: web-canary
          image: registry.example.com/web-canary:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
warning[target-port-not-on-every-pod]: The Pods of Deployment "web-canary", which Service "web" selects too, have no port named "http".
  --> canary.yaml:12:19
   |
11 |     - port: 80
12 |       targetPort: http
   |                   ^^^^
   |
  ::: canary.yaml:56:11
   |
55 |           image: registry.example.com/web-canary:1
56 |           ports:
   |           ----- Deployment "web-canary" declares the ports 8080
   |
   = at run time: They stay out of the endpoints of this port in silence: only the Pods of Deployment "web" get requests.
   = help: Name the port in every Pod template, or make the selector so narrow that it leaves these Pods out.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/same-name.yaml -->

\`\`\`yaml
# Different numbers under one name are the reason why names exist.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-old
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: old
  template:
    metadata:
      labels:
        app: web
        track: old
    spec:
      containers:
        - name: web-old
          image: registry.example.com/web-old:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-new
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: new
  template:
    metadata:
      labels:
        app: web
        track: new
    spec:
      containers:
        - name: web-new
          image: registry.example.com/web-new:1
          ports:
            - name: http
              containerPort: 9090
\`\`\`

<!-- /example -->

<!-- example: good/shared-load-balancer.yaml -->

\`\`\`yaml
# One Service for two workloads, each with a port of its own.
apiVersion: v1
kind: Service
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    group: edge
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: mqtt
      port: 1883
      targetPort: mqtt
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      group: edge
      app: web
  template:
    metadata:
      labels:
        group: edge
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: broker
  namespace: shop
spec:
  selector:
    matchLabels:
      group: edge
      app: broker
  template:
    metadata:
      labels:
        group: edge
        app: broker
    spec:
      containers:
        - name: broker
          image: registry.example.com/broker:1
          ports:
            - name: mqtt
              containerPort: 1883
\`\`\`

<!-- /example -->

## When it is silent

- The Pods have the name with different numbers: each is reached at its own.
- The Pods without the port serve another port of the same Service: they are selected for that one.
- The Pods do a piece of work and end (Jobs, CronJobs, test Pods of Helm charts), or their workload is scaled to zero.
- The Service is headless and no route uses it.
- Ports of the Pods cannot be read for sure: placeholders, injected containers.

## How to fix

Name the port in every Pod template that should serve it, or narrow the selector.
`,"target-port-protocol-mismatch":`# target-port-protocol-mismatch

A named targetPort exists on the Pods with another protocol only.

## What happens at run time

A named \`targetPort\` is looked up by name and protocol. A Service port without \`protocol\` is TCP, and so is a container port. If they differ, the port
gets no endpoint, although the name is there. A number ignores the protocol of the container port altogether.

## Bad

<!-- example: bad/udp-container.yaml -->

\`\`\`yaml
# The Service is TCP, as it says nothing else; the container port is UDP.
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    app: dns
  ports:
    - port: 53
      targetPort: dns
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - name: dns
              containerPort: 5353
              protocol: UDP
\`\`\`

\`\`\`text
error[target-port-protocol-mismatch]: Port 53 of Service "dns" is TCP, but port "dns" of Deployment "dns" is UDP.
  --> udp-container.yaml:12:19
   |
11 |     - port: 53
12 |       targetPort: dns
   |                   ^^^
   |
  ::: udp-container.yaml:32:21
   |
31 |           ports:
32 |             - name: dns
   |                     --- "dns" is declared as UDP
   |
   = at run time: A named targetPort is looked up by name and protocol: the port gets no endpoint, connections to it fail and Traefik makes no router.
   = help: Give both the same \`protocol\`; it is TCP where none is written.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/both.yaml -->

\`\`\`yaml
# A name for each protocol.
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    app: dns
  ports:
    - name: udp
      port: 53
      protocol: UDP
      targetPort: dns
    - name: tcp
      port: 53
      targetPort: dns-tcp
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - name: dns
              containerPort: 5353
              protocol: UDP
            - name: dns-tcp
              containerPort: 5353
\`\`\`

<!-- /example -->

<!-- example: good/number.yaml -->

\`\`\`yaml
# A number is used whatever the protocol.
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    app: dns
  ports:
    - port: 53
      targetPort: 5353
      protocol: UDP
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - name: dns
              containerPort: 5353
\`\`\`

<!-- /example -->

## When it is silent

- The targetPort is a number.
- The name exists with the right protocol as well, in any container of the Pod.
- A protocol is written in a way that the API server refuses (\`tcp\`): that is a defect of its own.
- It is a warning instead of an error if Pods may exist that are not in the input, and for a headless Service that no route uses.

## How to fix

Give the Service port and the container port the same \`protocol\`. For both protocols on one number declare it twice, with a name for each.
`,"target-port-undeclared":`# target-port-undeclared

A numeric targetPort is not among the ports that the Pods declare.

## What happens at run time

A numeric \`targetPort\` is used as it is: it need not be declared, and declaring a port does not open it. So this is only a hint. If no process
listens there, connections are refused, and Traefik answers 502. Without a \`targetPort\`, the Service leads to its own port number, which is the usual
way to get there.

## Bad

<!-- example: bad/defaulted.yaml -->

\`\`\`yaml
# Without a targetPort, port 80 leads to port 80 of the Pods.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
note[target-port-undeclared]: Port 80 of Service "web" has no targetPort and so leads to port 80, which no container of Deployment "web" declares; they declare 8080 (http).
  --> defaulted.yaml:11:13
   |
10 |   ports:
11 |     - port: 80
   |             ^^
   |
  ::: defaulted.yaml:30:11
   |
29 |           image: registry.example.com/web:1
30 |           ports:
   |           ----- Deployment "web" declares the ports 8080 (http)
   |
   = at run time: If no process listens on 80, connections are refused and Traefik answers 502; a declaration itself opens nothing.
   = help: Did you mean 8080? Give the targetPort, or declare the port in the Pod template to show that it is meant.
\`\`\`

<!-- /example -->

<!-- example: bad/other-number.yaml -->

\`\`\`yaml
# The container declares 8080, the Service leads to 8081.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8081
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
note[target-port-undeclared]: No container of Deployment "web" declares port 8081, to which port 80 of Service "web" leads; they declare 8080.
  --> other-number.yaml:12:19
   |
11 |     - port: 80
12 |       targetPort: 8081
   |                   ^^^^
   |
  ::: other-number.yaml:31:11
   |
30 |           image: registry.example.com/web:1
31 |           ports:
   |           ----- Deployment "web" declares the ports 8080
   |
   = at run time: If no process listens on 8081, connections are refused and Traefik answers 502; a declaration itself opens nothing.
   = help: Did you mean 8080? Correct the targetPort, or declare the port in the Pod template to show that it is meant.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/declared.yaml -->

\`\`\`yaml
# The number is declared by a container.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

<!-- example: good/argument.yaml -->

\`\`\`yaml
# An argument, a variable, a probe or a ConfigMap speaks of the number: a process listens there.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          args: ["--listen=:3000"]
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: api
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          env:
            - name: PORT
              value: "3000"
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: front
  namespace: shop
spec:
  selector:
    app: front
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
  namespace: shop
spec:
  selector:
    matchLabels:
      app: front
  template:
    metadata:
      labels:
        app: front
    spec:
      containers:
        - name: front
          image: registry.example.com/front:1
          readinessProbe:
            tcpSocket:
              port: 3000
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: nginx
  namespace: shop
spec:
  selector:
    app: nginx
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: nginx
  namespace: shop
spec:
  selector:
    matchLabels:
      app: nginx
  template:
    metadata:
      labels:
        app: nginx
    spec:
      volumes:
        - name: config
          configMap:
            name: nginx
      containers:
        - name: nginx
          image: registry.example.com/nginx:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: nginx
  namespace: shop
data:
  default.conf: |
    server { listen 3000; }
\`\`\`

<!-- /example -->

## When it is silent

- The Pods declare no ports, or only ports for monitoring and the like.
- Every declared port has a Service port that leads to it: nothing else can have been meant.
- An argument, a variable, a probe, an annotation or a mounted ConfigMap speaks of the number, or a mounted ConfigMap is not in the input.
- One of the selected workloads declares it.
- The Service port is for monitoring itself, the Service is headless, or Pods may exist that are not in the input.

## How to fix

Correct the \`targetPort\`, or declare the port in the Pod template to show that it is meant.
`,"tls-host-not-covered":`# tls-host-not-covered

A host of an Ingress is in none of its tls.hosts.

## What happens at run time

cert-manager asks for a certificate of exactly the names in \`tls.hosts\`. Where the certificate comes from elsewhere, its own names decide: Traefik
never reads \`tls.hosts\`, and ingress-nginx looks into the certificates when no entry lists the host. A certificate is most often made for
the hosts of the list. A host that is in none of the entries, and that no certificate names, is reachable by plain HTTP; HTTPS clients get
the default certificate of the controller.

## Bad

<!-- example: bad/traefik.yaml -->

\`\`\`yaml
# Traefik goes by the names inside the certificate, which is most likely made for the hosts of the list.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[tls-host-not-covered]: Host "admin.example.com" of Ingress "shop" is in none of its \`tls.hosts\` (shop.example.com).
  --> traefik.yaml:24:13
   |
23 |                   number: 80
24 |     - host: admin.example.com
   |             ^^^^^^^^^^^^^^^^^
   |
  ::: traefik.yaml:9:3
   |
 8 |   ingressClassName: traefik
 9 |   tls:
   |   --- the hosts with TLS are shop.example.com
   |
   = at run time: Traefik picks a certificate by the names inside it: unless that of "shop-tls" also names this host, HTTPS clients get the default certificate, of which every browser warns.
   = help: See that the certificate names the host, and add it to \`tls.hosts\`; a wildcard covers exactly one label.
\`\`\`

<!-- /example -->

<!-- example: bad/cert-manager.yaml -->

\`\`\`yaml
# cert-manager asks for a certificate of the listed hosts only, also where Traefik serves it.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
    - host: www.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[tls-host-not-covered]: Host "www.example.com" of Ingress "shop" is in none of its \`tls.hosts\` (shop.example.com).
  --> cert-manager.yaml:26:13
   |
25 |                   number: 80
26 |     - host: www.example.com
   |             ^^^^^^^^^^^^^^^
   |
  ::: cert-manager.yaml:11:3
   |
10 |   ingressClassName: traefik
11 |   tls:
   |   --- the hosts with TLS are shop.example.com
   |
   = at run time: No certificate is asked for this host: HTTPS clients get the default certificate, of which every browser warns.
   = help: Add the host to \`tls.hosts\`; a wildcard there covers exactly one label.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/wildcard.yaml -->

\`\`\`yaml
# A wildcard covers exactly one label.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts:
        - "*.example.com"
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: shop-tls
  namespace: shop
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: a2V5
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- An entry of \`tls\` has no hosts: it is then meant for all of them.
- The Ingress has no \`tls\` at all.
- Another Ingress of the input lists the host, or a wildcard that covers it.
- The certificate is chosen by other means: ACM behind an ALB, Google's managed certificates, Traefik's \`certresolver\`.
- A \`Certificate\` of cert-manager in the input names the host and goes into a Secret of this Ingress, or the Secret's name calls it a wildcard.
- Traefik has a \`TLSStore\` named \`default\`: nobody knows which names its certificate holds.
- Hosts with placeholders. A host in \`tls.hosts\` that no rule uses, which is often a further name of the certificate.

## How to fix

Add the host to \`tls.hosts\`. A wildcard covers exactly one label: \`*.example.com\` covers neither \`example.com\` nor \`a.b.example.com\`.
`,"tls-secret-not-found":`# tls-secret-not-found

An Ingress names a TLS Secret that does not exist.

## What happens at run time

The API server accepts the Ingress: it never looks for the Secret. Traefik logs \`Error configuring TLS\` and \`secret shop/shop-tls does not
exist\`, keeps the router and serves its default certificate; ingress-nginx does the same with its own. Clients see a certificate that
nobody signed. Secrets are never read across namespaces: one with the same name elsewhere does not help.

## Bad

<!-- example: bad/other-namespace.yaml -->

\`\`\`yaml
# The Secret is there, but in another namespace.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: wildcard-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: wildcard-tls
  namespace: infra
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: a2V5
\`\`\`

\`\`\`text
error[tls-secret-not-found]: Secret "wildcard-tls" is not defined in namespace "shop", only in "infra".
  --> other-namespace.yaml:12:19
   |
11 |         - shop.example.com
12 |       secretName: wildcard-tls
   |                   ^^^^^^^^^^^^
   |
  ::: other-namespace.yaml:29:9
   |
28 | metadata:
29 |   name: wildcard-tls
   |         ------------ Secret "wildcard-tls" is in namespace "infra"
   |
   = at run time: Secrets are never read across namespaces: the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").
   = help: Put a copy of the Secret, or the Certificate that makes it, into namespace "shop", or move the Ingress.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/exists.yaml -->

\`\`\`yaml
# The Secret is in the namespace of the Ingress.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: shop-tls
  namespace: shop
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: a2V5
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Something in the input makes the Secret: a Certificate of cert-manager, an ExternalSecret, a SealedSecret, a Vault or 1Password
  operator, a kustomize \`secretGenerator\`, reflector and replicator.
- The Ingress has an annotation that asks cert-manager for it (\`cert-manager.io/cluster-issuer\` and the like).
- The certificate comes from elsewhere: Traefik's \`router.tls.certresolver\`, ACM behind an ALB.
- The name is a placeholder, declared under \`externals\`, or mentioned in a document that could not be parsed.
- Secrets are often kept out of repositories: unless there is one with a similar name or in another namespace, it is a warning.

## How to fix

Correct the name, put the Secret or what makes it into the namespace of the Ingress, or declare it under \`externals\`. Several Ingresses
that wait for one Secret are one finding.
`,"tls-secret-unusable":`# tls-secret-unusable

A TLS Secret of an Ingress lacks tls.crt or tls.key.

## What happens at run time

Controllers look for two keys in a TLS Secret: \`tls.crt\` and \`tls.key\`. If one is missing, Traefik logs \`Error configuring TLS\`, loads
none of the further certificates of that Ingress and serves the default certificate. In a Secret of type \`kubernetes.io/tls\` the API
server itself asks for both keys and refuses it otherwise.

## Bad

<!-- example: bad/other-keys.yaml -->

\`\`\`yaml
# The certificate is there under a name that no controller looks for.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: Opaque
metadata:
  name: shop-tls
  namespace: shop
data:
  cert.pem: Y2VydA==
  key.pem: a2V5
\`\`\`

\`\`\`text
error[tls-secret-unusable]: Secret "shop-tls" lacks tls.crt and tls.key; it holds cert.pem, key.pem.
  --> other-keys.yaml:31:1
   |
30 |   namespace: shop
31 | data:
   | ^^^^
   |
  ::: other-keys.yaml:12:19
   |
11 |         - shop.example.com
12 |       secretName: shop-tls
   |                   -------- Ingress "shop" uses it for TLS
   |
   = at run time: The controller cannot use it and serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").
   = help: Rename "cert.pem" to "tls.crt". Rename "key.pem" to "tls.key". Keep the certificate under \`tls.crt\` and the private key under \`tls.key\`, in a Secret of type kubernetes.io/tls.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/both-keys.yaml -->

\`\`\`yaml
# A certificate and a private key under the names that controllers look for.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: shop-tls
  namespace: shop
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: a2V5
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Secret is encrypted by SOPS, or empty in the repository, or an annotation says that another program fills it (cert-manager,
  reflector, replicator, Vault ...).
- A key is a placeholder.
- The type is another one, but both keys are there: controllers do not look at the type.
- No Ingress of the input uses the Secret for TLS.

## How to fix

Keep the certificate (with its chain) under \`tls.crt\` and the private key under \`tls.key\`, e.g. with \`kubectl create secret tls\`.
`,"unknown-api-version":`# unknown-api-version

An object has an API version in which its kind never existed.

## What happens at run time

The API server has no such kind in that API version: \`no matches for kind "Ingress" in version "apps/v1"\`. Nothing is made.

## Bad

<!-- example: bad/wrong-group.yaml -->

\`\`\`yaml
# The kind exists, but not in this API version.
apiVersion: apps/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: V1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: networking.k8s.io/v1beta2
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector: {}
\`\`\`

\`\`\`text
error[unknown-api-version]: Ingress "shop" has the API version apps/v1, in which Kubernetes has no such kind.
 --> wrong-group.yaml:2:13
  |
1 | # The kind exists, but not in this API version.
2 | apiVersion: apps/v1
  |             ^^^^^^^
  |
  = at run time: No object is made: "no matches for kind "Ingress" in version "apps/v1"".
  = help: Use \`apiVersion: networking.k8s.io/v1\`.

error[unknown-api-version]: Service "web" has the API version V1, in which Kubernetes has no such kind.
  --> wrong-group.yaml:14:13
   |
13 | ---
14 | apiVersion: V1
   |             ^^
   |
   = at run time: No object is made: "no matches for kind "Service" in version "V1"".
   = help: Use \`apiVersion: v1\`.

error[unknown-api-version]: Deployment "web" has the API version v1, in which Kubernetes has no such kind.
  --> wrong-group.yaml:25:13
   |
24 | ---
25 | apiVersion: v1
   |             ^^
   |
   = at run time: No object is made: "no matches for kind "Deployment" in version "v1"".
   = help: Use \`apiVersion: apps/v1\`.

error[unknown-api-version]: IngressClass "traefik" has the API version networking.k8s.io/v1beta2, in which Kubernetes has no such kind.
  --> wrong-group.yaml:43:13
   |
42 | ---
43 | apiVersion: networking.k8s.io/v1beta2
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "IngressClass" in version "networking.k8s.io/v1beta2"".
   = help: Use \`apiVersion: networking.k8s.io/v1\`.

error[unknown-api-version]: NetworkPolicy "web" has the API version networking.k8.io/v1, in which Kubernetes has no such kind.
  --> wrong-group.yaml:50:13
   |
49 | ---
50 | apiVersion: networking.k8.io/v1
   |             ^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "NetworkPolicy" in version "networking.k8.io/v1"".
   = help: Use \`apiVersion: networking.k8s.io/v1\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/other-groups.yaml -->

\`\`\`yaml
# Custom resources may share their kind's name with one of Kubernetes.
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  template:
    spec:
      containers:
        - image: registry.example.com/web:1
---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata:
  name: queue
  namespace: shop
spec:
  serviceName: queue
  selector:
    matchLabels:
      app: queue
  template:
    metadata:
      labels:
        app: queue
    spec:
      containers:
        - name: queue
          image: registry.example.com/queue:1
---
apiVersion: config.openshift.io/v1
kind: Ingress
metadata:
  name: cluster
spec:
  domain: apps.example.com
---
apiVersion: networking.internal.knative.dev/v1alpha1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec: {}
---
apiVersion: crd.projectcalico.org/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  selector: all()
---
# An API version that is filled in later.
apiVersion: \${INGRESS_API}
kind: IngressClass
metadata:
  name: later
---
# A kind that is not known here.
apiVersion: v1
kind: LimitRange
metadata:
  name: small
  namespace: shop
spec:
  limits: []
\`\`\`

<!-- /example -->

## When it is silent

- The API group has a dot and is none of Kubernetes itself: Knative, OpenShift, OpenKruise and others have kinds of the same name.
- API versions that were removed (\`removed-api-version\`), and placeholders.
- Kinds that are not known here.

## How to fix

Write the API version that the finding names. \`kubectl api-resources\` lists those of a cluster.
`,"unknown-field":`# unknown-field

A field stands where Kubernetes has none of that name.

## What happens at run time

kubectl asks the API server to check field names strictly: \`strict decoding error: unknown field "spec.ports[0].targetport"\`. With \`--validate=false\`, and with many
other clients, the field is dropped in silence: a Service without \`targetPort\` leads to the port of its own number, and one without \`selector\` to nothing.

Most often a line is indented by too much or too little, so that a good field belongs to something else; or its name is misspelt: capital letters count.

## Bad

<!-- example: bad/level.yaml -->

\`\`\`yaml
# One blank too few or too many, and a field belongs to something else.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  app: web
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
  targetPort: 8080
type: NodePort
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      replicas: 2
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /
              port: 8080
              periodSeconds: 5
          containerPort: 8080
          restartPolicies: Always
      volumeMounts:
        - name: data
          mountPath: /data
      volumes:
        - name: data
          hostpath:
            path: /data
          topologyKeys: ["*"]
\`\`\`

\`\`\`text
error[unknown-field]: Field \`metadata.app\` of Service "web" does not exist.
 --> level.yaml:7:3
  |
6 |   namespace: shop
7 |   app: web
  |   ^^^
  |
  = at run time: The API server refuses the Service: "strict decoding error: unknown field "metadata.app""; where validation is turned off, the field is dropped in silence.
  = help: Remove the field, or write what was meant.

error[unknown-field]: Field \`spec.targetPort\` of Service "web" does not exist: \`targetPort\` belongs to an entry of \`spec.ports\`.
  --> level.yaml:14:3
   |
13 |       port: 80
14 |   targetPort: 8080
   |   ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.targetPort""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`type\` of Service "web" does not exist: \`type\` belongs to \`spec\`.
  --> level.yaml:15:1
   |
14 |   targetPort: 8080
15 | type: NodePort
   | ^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "type""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`spec.template.spec.replicas\` of Deployment "web" does not exist: \`replicas\` belongs to \`spec\`.
  --> level.yaml:31:7
   |
30 |     spec:
31 |       replicas: 2
   |       ^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.replicas""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`spec.template.spec.containers[0].readinessProbe.httpGet.periodSeconds\` of Deployment "web" does not exist: \`periodSeconds\` belongs to \`spec.template.spec.containers[].readinessProbe\`.
  --> level.yaml:39:15
   |
38 |               port: 8080
39 |               periodSeconds: 5
   |               ^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.containers[0].readinessProbe.httpGet.periodSeconds""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`spec.template.spec.containers[0].containerPort\` of Deployment "web" does not exist.
  --> level.yaml:40:11
   |
39 |               periodSeconds: 5
40 |           containerPort: 8080
   |           ^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.containers[0].containerPort""; where validation is turned off, the field is dropped in silence.
   = help: Remove the field, or write what was meant.

error[unknown-field]: Field \`spec.template.spec.containers[0].restartPolicies\` of Deployment "web" does not exist; \`restartPolicy\` is not written.
  --> level.yaml:41:11
   |
40 |           containerPort: 8080
41 |           restartPolicies: Always
   |           ^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.containers[0].restartPolicies""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`restartPolicy\`.

error[unknown-field]: Field \`spec.template.spec.volumeMounts\` of Deployment "web" does not exist: \`volumeMounts\` belongs to an entry of \`spec.template.spec.containers\`.
  --> level.yaml:42:7
   |
41 |           restartPolicies: Always
42 |       volumeMounts:
   |       ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.volumeMounts""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`spec.template.spec.volumes[0].hostpath\` of Deployment "web" does not exist; \`hostPath\` is not written.
  --> level.yaml:47:11
   |
46 |         - name: data
47 |           hostpath:
   |           ^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.volumes[0].hostpath""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`hostPath\`.

error[unknown-field]: Field \`spec.template.spec.volumes[0].topologyKeys\` of Deployment "web" does not exist.
  --> level.yaml:49:11
   |
48 |             path: /data
49 |           topologyKeys: ["*"]
   |           ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.volumes[0].topologyKeys""; where validation is turned off, the field is dropped in silence.
   = help: Remove the field, or write what was meant.
\`\`\`

<!-- /example -->

<!-- example: bad/service.yaml -->

\`\`\`yaml
# Without validation the Service would be taken, and lead to port 80 of the Pods.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selecter:
    app: web
  ports:
    - Port: 80
      targetport: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: admin
  namespace: shop
Spec:
  ports:
    - port: 80
\`\`\`

\`\`\`text
error[unknown-field]: Field \`spec.selecter\` of Service "web" does not exist; \`selector\` is not written.
 --> service.yaml:8:3
  |
7 | spec:
8 |   selecter:
  |   ^^^^^^^^
  |
  = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.selecter""; where validation is turned off, the field is dropped in silence.
  = help: Rename the field to \`selector\`.

error[unknown-field]: Field \`spec.ports[0].Port\` of Service "web" does not exist; \`port\` is not written.
  --> service.yaml:11:7
   |
10 |   ports:
11 |     - Port: 80
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.ports[0].Port""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`port\`.

error[unknown-field]: Field \`spec.ports[0].targetport\` of Service "web" does not exist; \`targetPort\` is not written.
  --> service.yaml:12:7
   |
11 |     - Port: 80
12 |       targetport: 8080
   |       ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.ports[0].targetport""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`targetPort\`.

error[unknown-field]: Field \`Spec\` of Service "admin" does not exist; \`spec\` is not written.
  --> service.yaml:19:1
   |
18 |   namespace: shop
19 | Spec:
   | ^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "Spec""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`spec\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/names.yaml -->

\`\`\`yaml
# All the fields that there are, two of which differ by one letter only.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  allocateLoadBalancerNodePorts: true
  clusterIPs: [10.96.0.80]
  externalTrafficPolicy: Cluster
  internalTrafficPolicy: Cluster
  ipFamilies: [IPv4]
  ipFamilyPolicy: SingleStack
  loadBalancerClass: service.k8s.aws/nlb
  loadBalancerSourceRanges: [10.0.0.0/8]
  publishNotReadyAddresses: false
  sessionAffinity: ClientIP
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 60
  trafficDistribution: PreferClose
  # Keys of the selector are labels: they may be any text.
  selector:
    app: web
    Name: web
    prt: http
  ports:
    - name: http
      port: 80
      targetPort: 8080
      appProtocol: http
status:
  loadBalancer: {}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
# Kinds of the same name in groups of their own have fields of their own.
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: fn
  namespace: shop
spec:
  Template: {}
  Type: fn
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        Name: web
        prt: http
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
              hostIP: 127.0.0.1
              hostPort: 18080
              protocol: TCP
\`\`\`

<!-- /example -->

## When it is silent

- Labels, annotations, \`data\` and the keys of a selector, which may be any text.
- Kinds and versions whose fields this linter does not know; the fields are those of Kubernetes 1.36 (\`schemas/kinds/\`).
- The fields of a v1beta1 backend in an Ingress of v1: \`invalid-backend\` tells them as a whole.
- Mappings with a placeholder for a key, and pieces of patches (\`$patch\`).

## How to fix

Move the field to where it belongs, or rename it. Names of fields are written in camel case: \`targetPort\`, \`ingressClassName\`.
`,"unknown-kind":`# unknown-kind

An object has a kind that its built-in API group does not have.

## What happens at run time

The object is not made: \`no matches for kind "Ingres" in version "networking.k8s.io/v1"\`. A kind in small letters is found by kubectl, but refused by the API server:
\`no kind "service" is registered for version "v1"\`.

## Bad

<!-- example: bad/kinds.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingres
metadata:
  name: web
  namespace: shop
spec:
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: apps/v1
kind: Statefulset
metadata:
  name: db
  namespace: shop
---
# kubectl finds the kind in small letters; the API server does not.
apiVersion: v1
kind: service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Endpoint
metadata:
  name: legacy
  namespace: shop
\`\`\`

\`\`\`text
error[unknown-kind]: Object "web" is of a kind Ingres, which networking.k8s.io/v1 does not have.
 --> kinds.yaml:2:7
  |
1 | apiVersion: networking.k8s.io/v1
2 | kind: Ingres
  |       ^^^^^^
  |
  = at run time: No object is made: "no matches for kind "Ingres" in version "networking.k8s.io/v1"".
  = help: Write \`kind: Ingress\`; capital letters count.

error[unknown-kind]: Object "db" is of a kind Statefulset, which apps/v1 does not have.
  --> kinds.yaml:14:7
   |
13 | apiVersion: apps/v1
14 | kind: Statefulset
   |       ^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "Statefulset" in version "apps/v1"".
   = help: Write \`kind: StatefulSet\`; capital letters count.

error[unknown-kind]: Object "web" is of a kind service, which v1 does not have.
  --> kinds.yaml:21:7
   |
20 | apiVersion: v1
21 | kind: service
   |       ^^^^^^^
   |
   = at run time: The API server refuses the object: "no kind "service" is registered for version "v1"".
   = help: Write \`kind: Service\`; capital letters count.

error[unknown-kind]: Object "legacy" is of a kind Endpoint, which v1 does not have.
  --> kinds.yaml:32:7
   |
31 | apiVersion: v1
32 | kind: Endpoint
   |       ^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "Endpoint" in version "v1"".
   = help: Write \`kind: Endpoints\`; capital letters count.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/kinds.yaml -->

\`\`\`yaml
# Groups of others may have any kind.
apiVersion: networking.example.com/v1
kind: Ingres
metadata:
  name: web
  namespace: shop
---
apiVersion: apps.example.com/v1
kind: Deploymnt
metadata:
  name: web
  namespace: shop
---
# Kinds of Kubernetes that look a little like others.
apiVersion: v1
kind: Node
metadata:
  name: one
---
apiVersion: v1
kind: PodTemplate
metadata:
  name: web
  namespace: shop
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
---
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata:
  name: more
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: v1
kind: List
items: []
---
# OpenShift 3 served its kinds beside those of Kubernetes.
apiVersion: v1
kind: Project
metadata:
  name: shop
---
# Files of other programs: no name, or a version that Kubernetes never had.
apiVersion: v1
kind: Servce
description: a catalogue of services
---
apiVersion: v3
kind: service
metadata:
  name: web
\`\`\`

<!-- /example -->

## When it is silent

- API groups other than those of Kubernetes itself: a custom resource may have any kind.
- Kinds that are no near miss of one on the road of a request.
- Documents without \`metadata.name\`: files of other programs.
- A known kind with a version that it never had: \`unknown-api-version\` says so.

## How to fix

Write the kind as the message says; capital letters count.
`,"unsupported-value":`# unsupported-value

A field with a fixed choice of words holds another one.

## What happens at run time

The API server refuses the object: \`spec.type: Unsupported value: "Nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"\`.
Capital letters count: \`tcp\`, \`local\` and \`none\` are not \`TCP\`, \`Local\` and \`None\`. \`HTTP\` is no protocol of a port either: it runs on top of TCP.

## Bad

<!-- example: bad/words.yaml -->

\`\`\`yaml
# The road ends at the API server: the words are compared with their capital letters.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: Nodeport
  externalTrafficPolicy: local
  internalTrafficPolicy: Locl
  sessionAffinity: ClientIp
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      protocol: tcp
      nodePort: 30080
---
apiVersion: v1
kind: Service
metadata:
  name: web-headless
  namespace: shop
spec:
  clusterIP: none
  selector:
    app: web
  ports:
    - port: 8080
      protocol: HTTP
---
apiVersion: v1
kind: Service
metadata:
  name: web-public
  namespace: shop
spec:
  type: Public
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
              protocol: tcp
\`\`\`

\`\`\`text
error[unsupported-value]: \`type: Nodeport\` of Service "web" is none of the words that Kubernetes knows there.
 --> words.yaml:8:9
  |
7 | spec:
8 |   type: Nodeport
  |         ^^^^^^^^
  |
  = at run time: The API server refuses the Service: "spec.type: Unsupported value: "Nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"".
  = help: Did you mean "NodePort"? Write one of ClusterIP, ExternalName, LoadBalancer, NodePort, with the same capital letters.

error[unsupported-value]: \`externalTrafficPolicy: local\` of Service "web" is none of the words that Kubernetes knows there.
 --> words.yaml:9:26
  |
8 |   type: Nodeport
9 |   externalTrafficPolicy: local
  |                          ^^^^^
  |
  = at run time: The API server refuses the Service: "spec.externalTrafficPolicy: Unsupported value: "local": supported values: "Cluster", "Local"".
  = help: Did you mean "Local"? Write one of Cluster, Local, with the same capital letters.

error[unsupported-value]: \`internalTrafficPolicy: Locl\` of Service "web" is none of the words that Kubernetes knows there.
  --> words.yaml:10:26
   |
 9 |   externalTrafficPolicy: local
10 |   internalTrafficPolicy: Locl
   |                          ^^^^
   |
   = at run time: The API server refuses the Service: "spec.internalTrafficPolicy: Unsupported value: "Locl": supported values: "Cluster", "Local"".
   = help: Did you mean "Local"? Write one of Cluster, Local, with the same capital letters.

error[unsupported-value]: \`sessionAffinity: ClientIp\` of Service "web" is none of the words that Kubernetes knows there.
  --> words.yaml:11:20
   |
10 |   internalTrafficPolicy: Locl
11 |   sessionAffinity: ClientIp
   |                    ^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.sessionAffinity: Unsupported value: "ClientIp": supported values: "ClientIP", "None"".
   = help: Did you mean "ClientIP"? Write one of ClientIP, None, with the same capital letters.

error[unsupported-value]: \`protocol: tcp\` of Service "web" is none of the words that Kubernetes knows there.
  --> words.yaml:17:17
   |
16 |       targetPort: 8080
17 |       protocol: tcp
   |                 ^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"".
   = help: Did you mean "TCP"? Write one of SCTP, TCP, UDP, with the same capital letters.

error[unsupported-value]: \`clusterIP: none\` of Service "web-headless" is no address, and not the word \`None\`.
  --> words.yaml:26:14
   |
25 | spec:
26 |   clusterIP: none
   |              ^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address".
   = help: Write \`clusterIP: None\`, with a capital letter, for a headless Service.

error[unsupported-value]: \`protocol: HTTP\` of Service "web-headless" is none of the words that Kubernetes knows there.
  --> words.yaml:31:17
   |
30 |     - port: 8080
31 |       protocol: HTTP
   |                 ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"".
   = help: Did you mean "TCP"? Write one of SCTP, TCP, UDP, with the same capital letters.

error[unsupported-value]: \`type: Public\` of Service "web-public" is none of the words that Kubernetes knows there.
  --> words.yaml:39:9
   |
38 | spec:
39 |   type: Public
   |         ^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.type: Unsupported value: "Public": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"".
   = help: Write one of ClusterIP, ExternalName, LoadBalancer, NodePort, with the same capital letters.

error[unsupported-value]: \`protocol: tcp\` of Deployment "web" is none of the words that Kubernetes knows there.
  --> words.yaml:64:25
   |
63 |             - containerPort: 8080
64 |               protocol: tcp
   |                         ^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"".
   = help: Did you mean "TCP"? Write one of SCTP, TCP, UDP, with the same capital letters.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/words.yaml -->

\`\`\`yaml
# All the words there are, and nothing, which is the default.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  internalTrafficPolicy: Cluster
  sessionAffinity: ClientIP
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
      protocol: TCP
      # Any word is allowed here.
      appProtocol: http
---
apiVersion: v1
kind: Service
metadata:
  name: web-inside
  namespace: shop
spec:
  type: ""
  sessionAffinity:
  clusterIP: ""
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      protocol:
---
apiVersion: v1
kind: Service
metadata:
  name: web-fixed
  namespace: shop
spec:
  type: ClusterIP
  sessionAffinity: None
  clusterIP: 10.96.0.80
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 8080
---
# Filled in before it is applied.
apiVersion: v1
kind: Service
metadata:
  name: web-later
  namespace: shop
spec:
  type: \${SERVICE_TYPE}
  externalTrafficPolicy: <policy>
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      protocol: $(PROTOCOL)
---
# The words of another API.
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  gatewayClassName: traefik
  listeners:
    - name: http
      port: 80
      protocol: HTTP
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
              protocol: TCP
            - containerPort: 8443
              protocol: UDP
            - containerPort: 9999
              protocol: SCTP
\`\`\`

<!-- /example -->

## When it is silent

- Nothing, null and the empty string: the default is taken.
- Placeholders.
- Kinds and versions whose fields this linter does not know, and the status of an object.
- \`externalTrafficPolicy\` on a Service that cannot have one: \`external-traffic-policy-not-allowed\` says so.
- \`appProtocol\`, which may be any word, and the protocols of other APIs, such as those of a Gateway.

## How to fix

Write one of the words that the message lists. What runs on top of TCP can be said in \`appProtocol\`.
`,"unused-suppression":`# unused-suppression

A suppression hides nothing.

## What happens at run time

A suppression that hides nothing was right once. Now it waits for the next finding of that rule at its place, and will hide that one
without anybody having looked at it.

## Bad

<!-- example: bad/unused.yaml -->

\`\`\`yaml
# Nothing is wrong on these lines any more.
# ingress-lint-ignore-file duplicate-key -- generated
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                # ingress-lint-ignore service-not-found -- comes with a chart
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
warning[unused-suppression]: This suppression of "duplicate-key" hides nothing.
 --> unused.yaml:3:1
  |
1 | # Nothing is wrong on these lines any more.
2 |
3 | # ingress-lint-ignore-file duplicate-key -- generated
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: It would hide the next finding of that rule here, which may be a real one.
  = help: Remove it, or correct its place: it covers its own line, or the next one if it stands alone.

warning[unused-suppression]: This suppression of "service-not-found" hides nothing.
  --> unused.yaml:21:17
   |
19 |               service:
20 |
21 |                 # ingress-lint-ignore service-not-found -- comes with a chart
   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It would hide the next finding of that rule here, which may be a real one.
   = help: Remove it, or correct its place: it covers its own line, or the next one if it stands alone.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/used.yaml -->

\`\`\`yaml
# Each of these hides a finding, and says why.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web # ingress-lint-ignore service-not-found -- comes with a chart
                port:
                  number: 80
          - path: /api
            pathType: Prefix
            backend:
              service:
                # ingress-lint-ignore service-not-found -- comes with a chart
                name: web2
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: other
  namespace: shop
spec:
  selector:
    app: other
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
  namespace: shop
spec:
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
    spec:
      containers:
        - name: other
          image: registry.example.com/other:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The rule is switched off: then it finds nothing, which says nothing about its suppressions.
- A suppression that names no known rule, or gives no reason, is told by \`invalid-suppression\`.

## How to fix

Remove it, or move it: a comment covers its own line, or, alone on its line, the next one.
`,"workload-not-found":`# workload-not-found

A Rollout takes its Pods from a workload that does not exist.

## What happens at run time

A Rollout with \`workloadRef\` has no Pod template of its own and takes that of a Deployment or ReplicaSet in its namespace. If there is none, Argo
Rollouts marks the Rollout as degraded and makes no Pods; the Services of the Rollout have no endpoints.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The Deployment has a similar name.
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  workloadRef:
    apiVersion: apps/v1
    kind: Deployment
    name: wbe
  strategy:
    canary: {}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 0
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[workload-not-found]: Deployment "wbe", whose Pod template Rollout "web" uses, is not defined in namespace "shop".
  --> typo.yaml:14:11
   |
13 |     kind: Deployment
14 |     name: wbe
   |           ^^^
   |
  ::: typo.yaml:21:9
   |
20 | metadata:
21 |   name: web
   |         --- Deployment "web" is defined here
   |
   = at run time: Argo Rollouts finds no template and makes no Pods: the Services of the Rollout have no endpoints.
   = help: Did you mean "web"? Name a Deployment of namespace "shop", or declare this one under \`externals\` if it lives elsewhere.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/exists.yaml -->

\`\`\`yaml
# The Rollout takes over the Pods of the Deployment.
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  workloadRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  strategy:
    canary: {}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 0
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder, or the kind is one that is not looked into (PodTemplate, custom workloads).
- The workload is declared under \`externals\`, or a Helm release, an Argo CD Application or an operator fills the namespace.
- A document that could not be parsed mentions the name.

## How to fix

Correct the name, or define the workload in the namespace of the Rollout.
`,"wrong-type":`# wrong-type

A value is of another type than its field, or no value of that type.

## What happens at run time

The object cannot be decoded and is refused as a whole, even in a dry run: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of
type int32". kubectl reads YAML 1.1: bare \`yes\`, \`no\`, \`on\`, \`off\`, \`y\`, \`n\`, \`true\` and \`false\` are booleans, \`1.10\` and \`0777\` are numbers, and what stands in quotes is a
string. Labels, annotations, selectors, environment variables and the data of a ConfigMap take strings only; the data of a Secret is base64.

## Bad

<!-- example: bad/ports.yaml -->

\`\`\`yaml
# Quotes turn a number into text.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: "80"
      targetPort: 8080
      nodePort: "30080"
    - name: fraction
      port: 80.5
    - name: boolean
      port: true
    - name: huge
      port: 99999999999
    - name: word
      port: http
    - name: time
      port: 22:22
    - name: map
      port: {number: 80}
    - name: target-bool
      port: 82
      targetPort: yes
    - name: 8083
      port: 83
---
# Ports that are no list of mappings.
apiVersion: v1
kind: Service
metadata:
  name: flat
  namespace: shop
spec:
  publishNotReadyAddresses: "true"
  clusterIP: 10
  externalIPs: 203.0.113.7
  selector:
    app: web
  ports:
    - 80
---
apiVersion: v1
kind: Service
metadata:
  name: map
  namespace: shop
spec:
  selector:
    app: web
  ports: {port: 80}
\`\`\`

\`\`\`text
error[wrong-type]: \`ports[0].port\` of Service "web" is the string "80", where a whole number must stand.
  --> ports.yaml:13:13
   |
12 |     - name: http
13 |       port: "80"
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write it without quotes: \`port: 80\`.

error[wrong-type]: \`ports[0].nodePort\` of Service "web" is the string "30080", where a whole number must stand.
  --> ports.yaml:15:17
   |
14 |       targetPort: 8080
15 |       nodePort: "30080"
   |                 ^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.nodePort of type int32".
   = help: Write it without quotes: \`nodePort: 30080\`.

error[wrong-type]: \`ports[1].port\` of Service "web" is the number 80.5, where a whole number must stand.
  --> ports.yaml:17:13
   |
16 |     - name: fraction
17 |       port: 80.5
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number 80.5 into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[2].port\` of Service "web" is the boolean true, where a whole number must stand.
  --> ports.yaml:19:13
   |
18 |     - name: boolean
19 |       port: true
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal bool into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[3].port\` of Service "web" is the number 99999999999, where a whole number must stand.
  --> ports.yaml:21:13
   |
20 |     - name: huge
21 |       port: 99999999999
   |             ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number 99999999999 into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[4].port\` of Service "web" is the string "http", where a whole number must stand.
  --> ports.yaml:23:13
   |
22 |     - name: word
23 |       port: http
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[5].port\` of Service "web" is the string "22:22", where a whole number must stand.
  --> ports.yaml:25:13
   |
24 |     - name: time
25 |       port: 22:22
   |             ^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[6].port\` of Service "web" is a mapping, where a whole number must stand.
  --> ports.yaml:28:13
   |
26 |     - name: map
27 |
28 |       port: {number: 80}
   |             ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal object into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[7].targetPort\` of Service "web" is \`yes\`, which is the boolean true to Kubernetes, where a whole number or a string must stand.
  --> ports.yaml:31:19
   |
30 |       port: 82
31 |       targetPort: yes
   |                   ^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal bool into Go struct field ServicePort.spec.ports.targetPort of type int32".
   = help: Write \`targetPort\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[8].name\` of Service "web" is the number 8083, where a string must stand.
  --> ports.yaml:32:13
   |
31 |       targetPort: yes
32 |     - name: 8083
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number into Go struct field ServicePort.spec.ports.name of type string".
   = help: Write "8083" in quotes.

error[wrong-type]: \`publishNotReadyAddresses\` of Service "flat" is the string "true", where a boolean must stand.
  --> ports.yaml:42:29
   |
41 | spec:
42 |   publishNotReadyAddresses: "true"
   |                             ^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServiceSpec.spec.publishNotReadyAddresses of type bool".
   = help: Write it without quotes: \`publishNotReadyAddresses: true\`.

error[wrong-type]: \`clusterIP\` of Service "flat" is the number 10, where a string must stand.
  --> ports.yaml:43:14
   |
42 |   publishNotReadyAddresses: "true"
43 |   clusterIP: 10
   |              ^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number into Go struct field ServiceSpec.spec.clusterIP of type string".
   = help: Write "10" in quotes.

error[wrong-type]: \`externalIPs\` of Service "flat" is the string "203.0.113.7", where a list must stand.
  --> ports.yaml:44:16
   |
43 |   clusterIP: 10
44 |   externalIPs: 203.0.113.7
   |                ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServiceSpec.spec.externalIPs of type []string".
   = help: Write a list: each entry begins with a hyphen.

error[wrong-type]: \`ports[0]\` of Service "flat" is the number 80, where a mapping must stand.
  --> ports.yaml:48:7
   |
47 |   ports:
48 |     - 80
   |       ^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number into Go struct field ServiceSpec.spec.ports of type v1.ServicePort".
   = help: Write \`key: value\` pairs, one a line, indented under it.

error[wrong-type]: \`ports\` of Service "map" is a mapping, where a list must stand.
  --> ports.yaml:59:10
   |
57 |     app: web
58 |
59 |   ports: {port: 80}
   |          ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal object into Go struct field ServiceSpec.spec.ports of type []v1.ServicePort".
   = help: Write a list: each entry begins with a hyphen.
\`\`\`

<!-- /example -->

<!-- example: bad/labels.yaml -->

\`\`\`yaml
# YAML of Kubernetes makes booleans and numbers of these.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels:
    public: yes
    version: 1.10
    build: 0777
  annotations:
    example.com/enabled: true
    example.com/ports: [80, 443]
    example.com/nested:
      a: b
spec:
  selector:
    matchLabels:
      app: on
  template:
    metadata:
      labels:
        app: on
      annotations:
        prometheus.io/port: 9100
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
\`\`\`

\`\`\`text
error[wrong-type]: \`labels.public\` of Deployment "web" is \`yes\`, which is the boolean true to Kubernetes, where a string must stand.
 --> labels.yaml:8:13
  |
7 |   labels:
8 |     public: yes
  |             ^^^
  |
  = at run time: The API server refuses the Deployment: "json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string".
  = help: Write "yes" in quotes: bare yes, no, on, off, y, n, true and false are booleans.

error[wrong-type]: \`labels.version\` of Deployment "web" is \`1.10\`, which is the number 1.1 to Kubernetes, where a string must stand.
 --> labels.yaml:9:14
  |
8 |     public: yes
9 |     version: 1.10
  |              ^^^^
  |
  = at run time: The API server refuses the Deployment: "json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string".
  = help: Write "1.10" in quotes.

error[wrong-type]: \`labels.build\` of Deployment "web" is \`0777\`, which is the number 511 to Kubernetes, where a string must stand.
  --> labels.yaml:10:12
   |
 9 |     version: 1.10
10 |     build: 0777
   |            ^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string".
   = help: Write "0777" in quotes.

error[wrong-type]: \`annotations.example.com/enabled\` of Deployment "web" is the boolean true, where a string must stand.
  --> labels.yaml:12:26
   |
11 |   annotations:
12 |     example.com/enabled: true
   |                          ^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.annotations of type string".
   = help: Write "true" in quotes: bare yes, no, on, off, y, n, true and false are booleans.

error[wrong-type]: \`annotations.example.com/ports\` of Deployment "web" is a list, where a string must stand.
  --> labels.yaml:13:24
   |
12 |     example.com/enabled: true
13 |     example.com/ports: [80, 443]
   |                        ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal array into Go struct field ObjectMeta.metadata.annotations of type string".
   = help: Write one string for each key.

error[wrong-type]: \`annotations.example.com/nested\` of Deployment "web" is a mapping, where a string must stand.
  --> labels.yaml:14:5
   |
13 |     example.com/ports: [80, 443]
14 |     example.com/nested:
   |     ^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal object into Go struct field ObjectMeta.metadata.annotations of type string".
   = help: Write one string for each key.

error[wrong-type]: \`matchLabels.app\` of Deployment "web" is \`on\`, which is the boolean true to Kubernetes, where a string must stand.
  --> labels.yaml:19:12
   |
18 |     matchLabels:
19 |       app: on
   |            ^^
   |
  ::: labels.yaml:23:14
   |
22 |       labels:
23 |         app: on
   |              -- the same stands here
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal bool into Go struct field LabelSelector.spec.selector.matchLabels of type string".
   = help: Write "on" in quotes: bare yes, no, on, off, y, n, true and false are booleans.

error[wrong-type]: \`annotations.prometheus.io/port\` of Deployment "web" is the number 9100, where a string must stand.
  --> labels.yaml:25:29
   |
24 |       annotations:
25 |         prometheus.io/port: 9100
   |                             ^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal number into Go struct field ObjectMeta.spec.template.metadata.annotations of type string".
   = help: Write "9100" in quotes.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/quoted.yaml -->

\`\`\`yaml
# Quotes make strings of them.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
  labels:
    public: "yes"
    version: "1.10"
\`\`\`

<!-- /example -->

## When it is silent

- Null and nothing (\`key:\`) are accepted: the field is dropped. \`80.0\`, \`1e3\` and \`0x50\` are whole numbers.
- What looks like a number and is none: \`1.2.3\`, \`2024-01-01\`, \`12e5678\`, \`22:22\`.
- Placeholders, and words such as \`PORT\` or \`xxxx\` that a script fills in.
- In a kustomization, the words of YAML 1.1 (\`yes\`, \`on\` ...): kustomize takes them for strings and quotes them.
- The same label in selector and template of one object is told once.
- Documents that no API server gets: a kustomization, an eksctl or kind config, an entry of a Backstage catalogue.

## How to fix

Where a string must stand, put the value in quotes; where a number or a boolean must stand, take them away.
`}});var ay={};It(ay,{docs:()=>As,lint:()=>BS,retired:()=>Rs,rules:()=>ct,version:()=>Wr});async function As(){return(await Promise.resolve().then(()=>(sy(),oy))).docs}function VS(e,t,n){let r=Jo(e.map(o=>o.path));return e.map((o,a)=>{if(n?.(a,e.length),Kn(o.path,r))return{file:o,documents:[]};let s=Ha(o)||t.includes(o.path);return{file:o,documents:s?cn(o):[_a(o)]}})}async function GS(e,t,n){let r=new Set,o=new Set;for(;;){let a=Wu(t).filter(i=>!o.has(i));if(a.length===0)return r;for(let i of a)o.add(i);let{files:s}=await Di(e,a.filter(i=>e.stat(Ce(e.cwd,i).absolute)?.kind==="file"),{exclude:n});for(let i of s)r.add(i.path),t.push({file:i,documents:cn(i)})}}function jS(e){let[t,n]=e;if(t&&!n){let r,o=t.broken.length;for(let{document:a}of t.manifests)a!==r&&o++,r=a;return o}return new Set(e.flatMap(({manifests:r,broken:o})=>[...r.map(({document:a})=>a),...o])).size}function FS(e,t,n,r){let{settings:o}=t,a=Fu(e,{namespace:o.namespace,inputs:n,borrowed:r}),s=[];for(let i of a.sets){let l=dg({context:{name:i.name,documents:i.documents,broken:i.broken,...i.incomplete!==void 0&&{incomplete:i.incomplete},...i.besideCharts&&{besideCharts:!0},...i.kustomized&&{kustomized:!0}},resources:ny(i.manifests,o),generated:i.generated,others:()=>s.filter(c=>c!==l),settings:o,controllers:zu});s.push(l)}return{graphs:s,leftOut:a.leftOut,manifests:jS(a.sets)}}async function WS(e){if(e.length===0)return[];let{createHash:t}=await Promise.resolve().then(()=>wc(require("node:crypto"),1));return uf(e,n=>t("sha256").update(n).digest("hex").slice(0,32))}async function BS(e){let t=e.config??es(),n=e.namespace===void 0?t:{...t,settings:{...t.settings,namespace:e.namespace}},r=e.rules??ct,o=[...n.exclude,...e.exclude??[]],a=await Di(e.host,e.paths,{exclude:o}),s=VS(a.files,a.inputs,e.onProgress),i=await GS(e.host,s,o),{graphs:l,leftOut:c,manifests:p}=FS(s,n,a.inputs,i),d=s.map(({file:v})=>v),m=mf({graphs:l,rules:r,config:n,severityOf:v=>si(v,n),files:d}),u=await WS(m.findings),f=s.reduce((v,x)=>v+x.documents.length,0),h=e.withDocs?await As():{},g=new Map(d.map(v=>[v.path,v.text]));for(let v of n.settings.targetGroups){let{file:x}=v.at().document;g.set(x.path,x.text)}return{report:{version:Wr,findings:u,failures:m.failures,coverage:Zu(l,{files:d.length,documents:f,notKubernetes:f-p,leftOut:[...a.leftOut,...c].sort((v,x)=>v.path<x.path?-1:v.path>x.path?1:0),withheld:m.withheld,suppressed:u.filter(v=>v.suppressed).length}),rules:r.map(v=>{let x=si(v,n);return{id:v.id,summary:v.summary,severity:x==="off"?v.severity:x,enabled:x!=="off",help:h[v.id]??""}}),source:v=>g.get(v)},unmatched:a.unmatched}}var Rs,Cs=w(()=>{"use strict";nu();ru();_u();ai();Ju();Xu();ff();Li();Jn();mg();ry();ur();Yi();Rs=ou});function KS(e){let t=_S[e];if(t!==void 0)return t;let n=(e.codePointAt(0)??0).toString(16);return n.length<=4?`\\u${n.padStart(4,"0")}`:`\\u{${n}}`}function J(e,t="escape"){return e.replace(HS,n=>n==="	"&&t==="keep"?n:KS(n))}function Qn(e){return J(/^\s*:/.test(e)?`./${e}`:e)}function Br(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}function Hr(e){return e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD")}var HS,_S,ze=w(()=>{"use strict";HS=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u2800]|(?!\\ufe0e|\\ufe0f)\\p{Default_Ignorable_Code_Point}|(?![ \\u3000])\\p{Zs}|##\\[","gu"),_S={"\n":"\\n","\r":"\\r","	":"\\t","##[":"##\\u005b"}});function cy(e,t,n){let r=[],o,a,s=()=>{o&&(r.push(...qS(o.text,t,o.first,o.rest).map(l=>iy(l,n))),o=void 0)},i=e.replace(/<!--[\s\S]*?-->\n?/g,"");for(let l of i.split(/\r?\n/)){let c=/^\s*(```+|~~~+)/.exec(l)?.[1];if(a!==void 0){c?.startsWith(a)&&l.trim()===c?a=void 0:r.push(`    ${l}`.trimEnd());continue}let p=/^(#+)\s+(.*?)\s*#*$/.exec(l),d=/^(\s*)([-*+]|\d+\.)\s+(.*)$/.exec(l);if(c)s(),a=c;else if(p){s();let m=(p[2]??"").replaceAll("`","");r.push(p[1]==="#"?n.underlined(n.strong(m)):n.strong(m))}else if(l.trim()==="")s(),r.push("");else if(/^\s*\|/.test(l))s(),/^[\s|:-]+$/.test(l)||r.push(iy(l,n));else if(d){s();let[,m="",u="-",f=""]=d;o={first:`${m}${u} `,rest:" ".repeat(m.length+u.length+1),text:f}}else o?o.text+=` ${l.trim()}`:o={first:"",rest:"",text:l.trim()}}return s(),`${r.join(`
`).replace(/\n{3,}/g,`

`).trim()}
`}function qS(e,t,n,r){let o=[],a=n,s=!0;for(let i of e.match(/(?:`[^`]*`|\S)+/g)??[])!s&&a.length+1+i.length>t&&(o.push(a),a=r,s=!0),a+=s?i:` ${i}`,s=!1;return[...o,a]}function iy(e,t){return e.replace(/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g,(n,r,o,a,s)=>r!==void 0?t.code(n):o!==void 0?t.strong(o):a===s?a:`${a} (${s})`)}var ly=w(()=>{"use strict"});function Is(e){let t=(n,r)=>o=>e&&o!==""?`\x1B[${n}m${o}\x1B[${r}m`:o;return{error:t(31,39),warning:t(33,39),note:t(36,39),code:t(36,39),strong:t(1,22),faint:t(2,22),underlined:t(4,24)}}var Zi=w(()=>{"use strict"});var py={};It(py,{explainCommand:()=>US});async function US(e,t){let n=ct.map(s=>s.id);if(!n.includes(e.rule)){let s=Object.hasOwn(Rs,e.rule)?Rs[e.rule]:void 0,i=s||ft(e.rule,n);return Nt(t,{message:`${s===void 0?"there is no rule":"there is no longer a rule"} "${J(e.rule)}".`,hint:i?`Did you mean "${i}"?`:'"ingress-lint rules" lists them all.'}),fe.trouble}let r=ct.find(s=>s.id===e.rule),o=(await As())[e.rule]||`# ${e.rule}

${r?.summary??""}
`,a=Math.min(t.stdout.isTTY&&t.stdout.columns||80,100);return t.stdout.write(cy(o,a,Is(An(e.color,t.env,t.stdout)))),fe.ok}var dy=w(()=>{"use strict";sr();Cs();ze();Cn();ly();Zi()});var my={};It(my,{rulesCommand:()=>zS});function zS(e,t){if(e.format==="json")return t.stdout.write(`${JSON.stringify(ct.map(JS),void 0,2)}
`),fe.ok;let n=Is(An(e.color,t.env,t.stdout)),r=Math.max(0,...ct.map(o=>o.id.length));for(let o of ct){let a=n[o.severity](o.severity.padEnd(7)),s=o.recommended===!1?n.faint(" (only in preset strict)"):"";t.stdout.write(`${n.strong(o.id.padEnd(r))}  ${a}  ${o.summary}${s}
`)}return t.stdout.write(`
${ct.length} rules. "ingress-lint explain <rule>" tells more of one.
`),t.host.stat(`${t.host.cwd}/rules`)&&t.stderr.write(`ingress-lint: this is the list of rules; to lint the directory of that name, write "./rules".
`),fe.ok}function JS(e){return{id:e.id,summary:e.summary,severity:e.severity,strict:e.strict??e.severity,recommended:e.recommended??!0,evidence:e.evidence,since:e.since}}var uy=w(()=>{"use strict";Cs();Cn();Zi()});function fy(e,t){let n=t.length>1&&t.endsWith("/")?t.slice(0,-1):t;for(;;){let r=n.endsWith("/")?n:`${n}/`,[o,...a]=YS.map(i=>r+i).filter(i=>xn(e,i)==="file");if(o)return{path:o,directory:n,others:a};if(xn(e,`${r}.git`))return;let s=ZS(n);if(s===n)return;n=s}}function xn(e,t){try{return e.stat(t)?.kind}catch{return}}function ZS(e){let t=e.lastIndexOf("/");if(t<0||t===e.length-1)return e;if(t===0)return"/";let n=e.slice(0,t);return/^[A-Za-z]:$/.test(n)?`${n}/`:n}var YS,Xi=w(()=>{"use strict";YS=["ingress-lint.yaml","ingress-lint.yml","ingress-lint.json",".ingress-lint.yaml",".ingress-lint.yml",".ingress-lint.json"]});function n1(e){let t=e.codePointAt(0)??0;return t<768?t===9?8:1:QS.test(e)?0:e1.test(e)||XS.some(([n,r])=>t>=n&&t<=r)?2:1}function Qi(e){let t=[],n="";for(let r of e){let o=t.at(-1),a=hy.test(r)&&hy.test(n),s=a||t1.test(r)&&o?.cells===2,i=n1(r);if(o!==void 0&&o.text!=="	"&&(s||i===0)){let l=r==="\uFE0F"?2:o.cells;t[t.length-1]={text:o.text+r,cells:l}}else t.push({text:r,cells:i});n=a?"":r}return t}function Sn(e){return/^[\x20-\x7e]*$/.test(e)?e.length:Qi(e).reduce((t,n)=>t+n.cells,0)}function ec(e,t,n=t){let r=[],o="",a=n,s=0;for(let i of e.split(" ")){let l=Sn(i);s>0&&s+1+l>a&&!i.startsWith("::")?(r.push(o),[o,s,a]=[i,l,t]):(o=s===0?o+i:`${o} ${i}`,s=s===0?l:s+1+l)}return r.push(o),r}var XS,QS,e1,t1,hy,tc=w(()=>{"use strict";XS=[[4352,4447],[9001,9002],[11904,12350],[12353,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65040,65049],[65072,65135],[65281,65376],[65504,65510],[94176,101640],[110576,111355],[131072,262141]],QS=/^[\p{Mn}\p{Me}]$/u,e1=new RegExp("^\\p{Emoji_Presentation}$","u"),t1=new RegExp("^\\p{Emoji_Modifier}$","u"),hy=new RegExp("^\\p{Regional_Indicator}$","u")});function vy(e,t){let n=0,r=e.findIndex(o=>(n+=o.cells,n>t));return r===-1?[...e]:e.slice(0,r)}function nc(e,t,n){return!n&&er(e)<=t?[...e]:t<1?[]:[...vy(e,t-1),yy]}function r1(e,t,n){return!n&&er(e)<=t?[...e]:t<1?[]:[yy,...vy(e.toReversed(),t-1).toReversed()]}function $s(e,t,n){let r=o=>/^[\ud800-\udbff][\udc00-\udfff]$/.test(e.slice(o-1,o+1));return e.slice(r(t)?t+1:t,r(n)?n-1:n)}function gy(e,t,n){let r=e.slice(t,t+n).search(/[\r\n]/);if(r!==-1)return{end:t+r,more:!1};let o=Math.min(e.length,t+n);return{end:o,more:o<e.length}}function o1(e,t){if(t===0)return;let n=e[t-1]===`
`&&e[t-2]==="\r"?t-2:t-1;if(n===0)return{start:0,end:0};let r=e.lastIndexOf(`
`,n-1)+1;return{start:r+e.slice(r,n).lastIndexOf("\r")+1,end:n}}function s1(e,t,n,r){let o=[],a=t;for(let s=n-1;s>0&&o.length<2;s-=1){let i=o1(e,a);if(i===void 0)break;let l=$s(e,i.start,Math.min(i.end,i.start+r*4));if(o.unshift({number:s,text:by(nc(Ns(l),r,i.end-i.start>r*4))}),!/^\s*(#.*)?$/.test(l))break;a=i.start}return o[0]?.text===""?o.slice(o[1]?.text===""?2:1):o}function Os(e,t,n,r){let{start:o,end:a}=t,s=o.offset-(o.column-1);if(s<0||o.offset>e.length||a.offset>e.length||a.offset<o.offset)return;let i=r*4,l=Math.max(s,o.offset-i),c=Math.min(a.offset,o.offset+i),p=gy(e,o.offset,c-o.offset),d=p.end<c?{end:p.end,more:!1}:gy(e,p.end,i),m=a.offset>c,u=nc(Ns($s(e,o.offset,p.end)),Math.max(r-2,1),m),f=Ns($s(e,l,o.offset)),h=m?[]:Ns($s(e,p.end,d.end)),g=Math.max(r-er(u),0),[y,v]=[er(f)+(l>s?1:0),er(h)+(d.more?1:0)],x=y+v<=g?y:Math.max(Math.floor(g/2),g-v),k=r1(f,x,l>s),P=nc(h,Math.max(g-er(k),0),d.more&&!m),L=(K,D)=>K.map(Z=>Z.text==="	"?"	":D.repeat(Z.cells)).join("");return{before:s1(e,s,o.line,r),line:{number:o.line,text:by([...k,...u,...P])},indent:L(k," "),marks:L(u,n)||n}}var yy,er,by,Ns,rc=w(()=>{"use strict";tc();ze();yy={text:"\u2026",cells:1},er=e=>e.reduce((t,n)=>t+n.cells,0),by=e=>e.map(t=>t.text).join("");Ns=e=>Qi(J(e,"keep"))});function wy(e){return/[*?[\]{}()!]/.test(e)}function ky(e){return/[[\]{}()!]/.test(e)}function Py(e,t){if(e.length>256)return{message:`is ${e.length} characters long; a glob has at most 256`,hint:"Shorten it, or give several entries."};if(t!=="name"&&e.includes("\\"))return{message:"has a backslash",hint:'Separate directories with "/" on every system.'};if(e.startsWith("!")&&t!=="exclude")return{message:'begins with "!", but only exclude can take paths back',hint:"Name what shall match."};if(/[@?!+*]\(|[()|]/.test(e))return{message:'has parentheses or "|", which are not understood here',hint:"Use *, **, ?, [abc] and {one,other}."};let n=i1(e);if(n)return{message:n,hint:"Close what is open: [abc], {one,other}."};if(/\{[^{}]*\.\.[^{}]*\}/.test(e))return{message:"has a range in braces, which is not understood here",hint:"Name the alternatives: {1,2,3}."};if((t!=="name"||ky(e))&&a1(e))return{message:"could take too long to match; a glob has at most 4 times *, 2 times {}, 3 of both between slashes",hint:"Make it simpler, or give several entries."}}function a1(e){let t=o=>o.match(/\*+/g)?.length??0,n=o=>o.match(/\{/g)?.length??0;return e.split("/").some(o=>t(o)+n(o)>3)||t(e)>4||n(e)>2}function i1(e){let t="";for(let n of e)if(t==="[")n==="]"&&(t="");else if(n==="["){if(t)return"has brackets within braces";t="["}else if(n==="{"){if(t)return"has braces within braces";t="{"}else if(n==="}"){if(!t)return'has "}" without "{"';t=""}else if(n==="]")return'has "]" without "["';return t?`has "${t}" without its end`:void 0}async function _r(e,t){return wy(e)?/^\*+$/.test(e)?()=>!0:ky(e)?(await t())(e):n=>l1(e,n):n=>n===e}async function xy(e,t){let n=e.endsWith("/"),r=e.replace(/^\.\//,"/").replace(/\/+$/,""),o=await c1(r,t);return a=>{if(!n&&o(a))return!0;for(let s=a.lastIndexOf("/");s>0;s=a.lastIndexOf("/",s-1))if(o(a.slice(0,s)))return!0;return!1}}async function c1(e,t){let n=e.includes("/"),r=e.replace(/^\//,"");if(!wy(r))return a=>a===r||!n&&a.endsWith(`/${r}`);let o=r.replace(/(?<=[^/*])\/\*\*$/,"");return(await t())(n?o:`**/${o}`)}function l1(e,t){let n=0,r=0,o=-1,a=0;for(;r<t.length;)if(e[n]==="*")o=n++,a=r;else if(n<e.length&&(e[n]==="?"||e[n]===t[r]))n++,r++;else if(o>=0)n=o+1,r=++a;else return!1;for(;e[n]==="*";)n++;return n===e.length}var Sy=w(()=>{"use strict"});function Ty(e){return Kr(e)?[]:Kr.errors}function Kr(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:a={}}={}){let s=null,i=0,l=Kr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let c of Object.keys(e))if(!q.call(At.properties,c)){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),i++}if(e.$schema!==void 0&&q.call(e,"$schema")&&typeof e.$schema!="string"){let c={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}if(e.preset!==void 0&&q.call(e,"preset")){let c=e.preset;if(typeof c!="string"){let p={instancePath:t+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}if(!(c==="recommended"||c==="strict"||c==="partial")){let p={instancePath:t+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues:At.properties.preset.enum}};s===null?s=[p]:s.push(p),i++}}if(e.rules!==void 0&&q.call(e,"rules")){let c=e.rules;if(c&&typeof c=="object"&&!Array.isArray(c))for(let p of Object.keys(c)){let d=c[p];if(typeof d!="string"){let m={instancePath:t+"/rules/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),i++}if(!(d==="off"||d==="error"||d==="warning"||d==="note")){let m={instancePath:t+"/rules/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:At.properties.rules.additionalProperties.enum}};s===null?s=[m]:s.push(m),i++}}else{let p={instancePath:t+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};s===null?s=[p]:s.push(p),i++}}if(e.ignore!==void 0&&q.call(e,"ignore")){let c=e.ignore;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.rule===void 0||!q.call(m,"rule")){let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty:"rule"}};s===null?s=[u]:s.push(u),i++}if(m.reason===void 0||!q.call(m,"reason")){let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty:"reason"}};s===null?s=[u]:s.push(u),i++}for(let u of Object.keys(m))if(!(u==="rule"||u==="path"||u==="kind"||u==="namespace"||u==="name"||u==="reason")){let f={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[f]:s.push(f),i++}if(m.rule!==void 0&&q.call(m,"rule")){let u=m.rule;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/ignore/"+d+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.path!==void 0&&q.call(m,"path")){let u=m.path;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/ignore/"+d+"/path",schemaPath:"#/properties/ignore/items/properties/path/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/path",schemaPath:"#/properties/ignore/items/properties/path/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.kind!==void 0&&q.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/ignore/"+d+"/kind",schemaPath:"#/properties/ignore/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/kind",schemaPath:"#/properties/ignore/items/properties/kind/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.namespace!==void 0&&q.call(m,"namespace")){let u=m.namespace;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/ignore/"+d+"/namespace",schemaPath:"#/properties/ignore/items/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/namespace",schemaPath:"#/properties/ignore/items/properties/namespace/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.name!==void 0&&q.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/ignore/"+d+"/name",schemaPath:"#/properties/ignore/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/name",schemaPath:"#/properties/ignore/items/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.reason!==void 0&&q.call(m,"reason")){let u=m.reason;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/ignore/"+d+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}}else{let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),i++}}}else{let p={instancePath:t+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}if(e.exclude!==void 0&&q.call(e,"exclude")){let c=e.exclude;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(typeof m=="string"){if(!_e.test(m)){let u={instancePath:t+"/exclude/"+d,schemaPath:"#/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/exclude/"+d,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}}else{let p={instancePath:t+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}if(e.failOn!==void 0&&q.call(e,"failOn")){let c=e.failOn;if(typeof c!="string"){let p={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}if(!(c==="error"||c==="warning"||c==="note"||c==="never")){let p={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:At.properties.failOn.enum}};s===null?s=[p]:s.push(p),i++}}if(e.namespace!==void 0&&q.call(e,"namespace")){let c=e.namespace;if(typeof c=="string"){if(!p1.test(c)){let p={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};s===null?s=[p]:s.push(p),i++}}else{let p={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}}if(e.completeness!==void 0&&q.call(e,"completeness")){let c=e.completeness;if(typeof c!="string"){let p={instancePath:t+"/completeness",schemaPath:"#/properties/completeness/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}if(!(c==="auto"||c==="closed"||c==="open")){let p={instancePath:t+"/completeness",schemaPath:"#/properties/completeness/enum",keyword:"enum",params:{allowedValues:At.properties.completeness.enum}};s===null?s=[p]:s.push(p),i++}}if(e.externals!==void 0&&q.call(e,"externals")){let c=e.externals;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0||!q.call(m,"kind")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"kind"}};s===null?s=[u]:s.push(u),i++}if(m.name===void 0||!q.call(m,"name")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[u]:s.push(u),i++}if(m.reason===void 0||!q.call(m,"reason")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"reason"}};s===null?s=[u]:s.push(u),i++}for(let u of Object.keys(m))if(!(u==="kind"||u==="namespace"||u==="name"||u==="reason")){let f={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[f]:s.push(f),i++}if(m.kind!==void 0&&q.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/externals/"+d+"/kind",schemaPath:"#/properties/externals/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/kind",schemaPath:"#/properties/externals/items/properties/kind/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.namespace!==void 0&&q.call(m,"namespace")){let u=m.namespace;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/externals/"+d+"/namespace",schemaPath:"#/properties/externals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/namespace",schemaPath:"#/properties/externals/items/properties/namespace/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.name!==void 0&&q.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/externals/"+d+"/name",schemaPath:"#/properties/externals/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/name",schemaPath:"#/properties/externals/items/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.reason!==void 0&&q.call(m,"reason")){let u=m.reason;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/externals/"+d+"/reason",schemaPath:"#/properties/externals/items/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/reason",schemaPath:"#/properties/externals/items/properties/reason/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}}else{let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),i++}}}else{let p={instancePath:t+"/externals",schemaPath:"#/properties/externals/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}if(e.kubernetesVersion!==void 0&&q.call(e,"kubernetesVersion")){let c=e.kubernetesVersion;if(typeof c=="string"){if(!d1.test(c)){let p={instancePath:t+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern:"^1\\.(0|[1-9][0-9]{0,2})$"}};s===null?s=[p]:s.push(p),i++}}else{let p={instancePath:t+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}}if(e.nodePortRange!==void 0&&q.call(e,"nodePortRange")){let c=e.nodePortRange;if(typeof c=="string"){if(!m1.test(c)){let p={instancePath:t+"/nodePortRange",schemaPath:"#/properties/nodePortRange/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,5}-[0-9]{1,5}$"}};s===null?s=[p]:s.push(p),i++}}else{let p={instancePath:t+"/nodePortRange",schemaPath:"#/properties/nodePortRange/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}}if(e.workloadKinds!==void 0&&q.call(e,"workloadKinds")){let c=e.workloadKinds;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.group===void 0||!q.call(m,"group")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"group"}};s===null?s=[u]:s.push(u),i++}if(m.kind===void 0||!q.call(m,"kind")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"kind"}};s===null?s=[u]:s.push(u),i++}if(m.podTemplate===void 0||!q.call(m,"podTemplate")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"podTemplate"}};s===null?s=[u]:s.push(u),i++}for(let u of Object.keys(m))if(!(u==="group"||u==="kind"||u==="podTemplate")){let f={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[f]:s.push(f),i++}if(m.group!==void 0&&q.call(m,"group")){let u=m.group;if(typeof u=="string"){if(!u1.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/group",schemaPath:"#/properties/workloadKinds/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/group",schemaPath:"#/properties/workloadKinds/items/properties/group/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.kind!==void 0&&q.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!f1.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9]*$"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.podTemplate!==void 0&&q.call(m,"podTemplate")){let u=m.podTemplate;if(typeof u=="string"){if(!h1.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/pattern",keyword:"pattern",params:{pattern:"^[^.\\s]+(\\.[^.\\s]+)*$"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}}else{let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),i++}}}else{let p={instancePath:t+"/workloadKinds",schemaPath:"#/properties/workloadKinds/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}if(e.targetGroups!==void 0&&q.call(e,"targetGroups")){let c=e.targetGroups;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.service===void 0||!q.call(m,"service")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"service"}};s===null?s=[u]:s.push(u),i++}if(m.protocol===void 0||!q.call(m,"protocol")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"protocol"}};s===null?s=[u]:s.push(u),i++}if(m.port===void 0||!q.call(m,"port")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"port"}};s===null?s=[u]:s.push(u),i++}for(let u of Object.keys(m))if(!(u==="name"||u==="service"||u==="protocol"||u==="port"||u==="targetType"||u==="healthCheck")){let f={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[f]:s.push(f),i++}if(m.name!==void 0&&q.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!_e.test(u)){let f={instancePath:t+"/targetGroups/"+d+"/name",schemaPath:"#/properties/targetGroups/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/targetGroups/"+d+"/name",schemaPath:"#/properties/targetGroups/items/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}if(m.service!==void 0&&q.call(m,"service")){let u=m.service;if(typeof u!="string"&&!(u&&typeof u=="object"&&!Array.isArray(u))){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/type",keyword:"type",params:{type:At.properties.targetGroups.items.properties.service.type}};s===null?s=[f]:s.push(f),i++}if(typeof u=="string"&&!g1.test(u)){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/pattern",keyword:"pattern",params:{pattern:"^[^/\\s]+/[^/\\s]+$"}};s===null?s=[f]:s.push(f),i++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.namespace===void 0||!q.call(u,"namespace")){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/required",keyword:"required",params:{missingProperty:"namespace"}};s===null?s=[f]:s.push(f),i++}if(u.name===void 0||!q.call(u,"name")){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[f]:s.push(f),i++}for(let f of Object.keys(u))if(!(f==="namespace"||f==="name")){let h={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};s===null?s=[h]:s.push(h),i++}if(u.namespace!==void 0&&q.call(u,"namespace")){let f=u.namespace;if(typeof f=="string"){if(!_e.test(f)){let h={instancePath:t+"/targetGroups/"+d+"/service/namespace",schemaPath:"#/properties/targetGroups/items/properties/service/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[h]:s.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+d+"/service/namespace",schemaPath:"#/properties/targetGroups/items/properties/service/properties/namespace/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}}if(u.name!==void 0&&q.call(u,"name")){let f=u.name;if(typeof f=="string"){if(!_e.test(f)){let h={instancePath:t+"/targetGroups/"+d+"/service/name",schemaPath:"#/properties/targetGroups/items/properties/service/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[h]:s.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+d+"/service/name",schemaPath:"#/properties/targetGroups/items/properties/service/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}}}}if(m.protocol!==void 0&&q.call(m,"protocol")){let u=m.protocol;if(typeof u!="string"){let f={instancePath:t+"/targetGroups/"+d+"/protocol",schemaPath:"#/properties/targetGroups/items/properties/protocol/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}if(!(u==="TCP"||u==="UDP"||u==="TCP_UDP"||u==="TLS"||u==="HTTP"||u==="HTTPS"||u==="QUIC"||u==="TCP_QUIC"||u==="GENEVE")){let f={instancePath:t+"/targetGroups/"+d+"/protocol",schemaPath:"#/properties/targetGroups/items/properties/protocol/enum",keyword:"enum",params:{allowedValues:At.properties.targetGroups.items.properties.protocol.enum}};s===null?s=[f]:s.push(f),i++}}if(m.port!==void 0&&q.call(m,"port")){let u=m.port;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/type",keyword:"type",params:{type:"integer"}};s===null?s=[f]:s.push(f),i++}if(typeof u=="number"&&isFinite(u)){if(u>65535||isNaN(u)){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};s===null?s=[f]:s.push(f),i++}if(u<1||isNaN(u)){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};s===null?s=[f]:s.push(f),i++}}}if(m.targetType!==void 0&&q.call(m,"targetType")){let u=m.targetType;if(typeof u!="string"){let f={instancePath:t+"/targetGroups/"+d+"/targetType",schemaPath:"#/properties/targetGroups/items/properties/targetType/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}if(!(u==="instance"||u==="node-ip"||u==="ip")){let f={instancePath:t+"/targetGroups/"+d+"/targetType",schemaPath:"#/properties/targetGroups/items/properties/targetType/enum",keyword:"enum",params:{allowedValues:At.properties.targetGroups.items.properties.targetType.enum}};s===null?s=[f]:s.push(f),i++}}if(m.healthCheck!==void 0&&q.call(m,"healthCheck")){let u=m.healthCheck;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="protocol"||f==="port"||f==="path")){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};s===null?s=[h]:s.push(h),i++}if(u.protocol!==void 0&&q.call(u,"protocol")){let f=u.protocol;if(typeof f!="string"){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/protocol",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/protocol/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}if(!(f==="TCP"||f==="HTTP"||f==="HTTPS")){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/protocol",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/protocol/enum",keyword:"enum",params:{allowedValues:At.properties.targetGroups.items.properties.healthCheck.properties.protocol.enum}};s===null?s=[h]:s.push(h),i++}}if(u.port!==void 0&&q.call(u,"port")){let f=u.port;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/type",keyword:"type",params:{type:At.properties.targetGroups.items.properties.healthCheck.properties.port.type}};s===null?s=[h]:s.push(h),i++}if(typeof f=="number"&&isFinite(f)){if(f>65535||isNaN(f)){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};s===null?s=[h]:s.push(h),i++}if(f<1||isNaN(f)){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};s===null?s=[h]:s.push(h),i++}}if(typeof f=="string"&&!y1.test(f)){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/pattern",keyword:"pattern",params:{pattern:"^traffic-port$"}};s===null?s=[h]:s.push(h),i++}}if(u.path!==void 0&&q.call(u,"path")){let f=u.path;if(typeof f=="string"){if(!b1.test(f)){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/path",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};s===null?s=[h]:s.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/path",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/path/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}}}else{let f={instancePath:t+"/targetGroups/"+d+"/healthCheck",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/type",keyword:"type",params:{type:"object"}};s===null?s=[f]:s.push(f),i++}}}else{let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),i++}}}else{let p={instancePath:t+"/targetGroups",schemaPath:"#/properties/targetGroups/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}}else{let c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),i++}return Kr.errors=s,i===0}var oc,At,q,_e,p1,d1,m1,u1,f1,h1,g1,y1,b1,sc=w(()=>{"use strict";oc={"":{keys:["preset","rules","ignore","exclude","failOn","namespace","completeness","externals","kubernetesVersion","nodePortRange","workloadKinds","targetGroups"]},$schema:{expects:"a string"},preset:{values:["recommended","strict","partial"]},rules:{expects:"a mapping from rule ids to off, error, warning or note"},"rules.*":{values:["off","error","warning","note"]},ignore:{expects:"a list of entries with rule, reason and what to match"},"ignore.*":{keys:["rule","path","kind","namespace","name","reason"],required:["rule","reason"],expects:"a mapping with rule, reason and what to match"},"ignore.*.rule":{expects:"the id of a rule"},"ignore.*.path":{expects:"a path or a glob"},"ignore.*.kind":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.namespace":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.name":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.reason":{expects:"a sentence that says why"},exclude:{expects:"a list of paths or globs"},"exclude.*":{expects:"a path or a glob"},failOn:{values:["error","warning","note","never"]},namespace:{expects:'the name of a namespace: lower-case letters, digits and "-"'},completeness:{values:["auto","closed","open"]},externals:{expects:"a list of entries with kind, name and reason"},"externals.*":{keys:["kind","namespace","name","reason"],required:["kind","name","reason"],expects:"a mapping with kind, name and reason"},"externals.*.kind":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.namespace":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.name":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.reason":{expects:"a sentence that says why"},kubernetesVersion:{expects:'a release such as "1.33", in quotes'},nodePortRange:{expects:'a range such as "30000-32767"'},workloadKinds:{expects:"a list of entries with group, kind and podTemplate"},"workloadKinds.*":{keys:["group","kind","podTemplate"],required:["group","kind","podTemplate"],expects:"a mapping with group, kind and podTemplate"},"workloadKinds.*.group":{expects:'an API group such as "apps.example.com", without the version'},"workloadKinds.*.kind":{expects:'a kind such as "CloneSet"'},"workloadKinds.*.podTemplate":{expects:'keys with dots between them, such as "spec.template"'},targetGroups:{expects:"a list of entries with service, protocol and port"},"targetGroups.*":{keys:["name","service","protocol","port","targetType","healthCheck"],required:["service","protocol","port"],expects:"a mapping with service, protocol and port"},"targetGroups.*.name":{expects:"a name; put quotes around a value that YAML takes for something else"},"targetGroups.*.service":{keys:["namespace","name"],required:["namespace","name"],expects:'a Service as "namespace/name"'},"targetGroups.*.service.namespace":{expects:"the name of a namespace"},"targetGroups.*.service.name":{expects:"the name of a Service"},"targetGroups.*.protocol":{values:["TCP","UDP","TCP_UDP","TLS","HTTP","HTTPS","QUIC","TCP_QUIC","GENEVE"]},"targetGroups.*.port":{expects:"a port number from 1 to 65535"},"targetGroups.*.targetType":{values:["instance","node-ip","ip"]},"targetGroups.*.healthCheck":{keys:["protocol","port","path"],expects:"a mapping with protocol, port and path"},"targetGroups.*.healthCheck.protocol":{values:["TCP","HTTP","HTTPS"]},"targetGroups.*.healthCheck.port":{expects:"a port number from 1 to 65535, or traffic-port"},"targetGroups.*.healthCheck.path":{expects:'a path that begins with "/"'}};At={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{$schema:{type:"string"},preset:{type:"string",enum:["recommended","strict","partial"]},rules:{type:"object",additionalProperties:{type:"string",enum:["off","error","warning","note"]}},ignore:{type:"array",items:{type:"object",properties:{rule:{type:"string",pattern:"\\S"},path:{type:"string",pattern:"\\S"},kind:{type:"string",pattern:"\\S"},namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"},reason:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["rule","reason"]}},exclude:{type:"array",items:{type:"string",pattern:"\\S"}},failOn:{type:"string",enum:["error","warning","note","never"]},namespace:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},completeness:{type:"string",enum:["auto","closed","open"]},externals:{type:"array",items:{type:"object",properties:{kind:{type:"string",pattern:"\\S"},namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"},reason:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["kind","name","reason"]}},kubernetesVersion:{type:"string",pattern:"^1\\.(0|[1-9][0-9]{0,2})$"},nodePortRange:{type:"string",pattern:"^[0-9]{1,5}-[0-9]{1,5}$"},workloadKinds:{type:"array",items:{type:"object",properties:{group:{type:"string",pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},kind:{type:"string",pattern:"^[A-Z][A-Za-z0-9]*$"},podTemplate:{type:"string",pattern:"^[^.\\s]+(\\.[^.\\s]+)*$"}},additionalProperties:!1,required:["group","kind","podTemplate"]}},targetGroups:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"\\S"},service:{type:["string","object"],pattern:"^[^/\\s]+/[^/\\s]+$",properties:{namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["namespace","name"]},protocol:{type:"string",enum:["TCP","UDP","TCP_UDP","TLS","HTTP","HTTPS","QUIC","TCP_QUIC","GENEVE"]},port:{type:"integer",minimum:1,maximum:65535},targetType:{type:"string",enum:["instance","node-ip","ip"]},healthCheck:{type:"object",properties:{protocol:{type:"string",enum:["TCP","HTTP","HTTPS"]},port:{type:["integer","string"],minimum:1,maximum:65535,pattern:"^traffic-port$"},path:{type:"string",pattern:"^/"}},additionalProperties:!1}},additionalProperties:!1,required:["service","protocol","port"]}}},additionalProperties:!1},q=Object.prototype.hasOwnProperty,_e=new RegExp("\\S","u"),p1=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","u"),d1=new RegExp("^1\\.(0|[1-9][0-9]{0,2})$","u"),m1=new RegExp("^[0-9]{1,5}-[0-9]{1,5}$","u"),u1=new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","u"),f1=new RegExp("^[A-Z][A-Za-z0-9]*$","u"),h1=new RegExp("^[^.\\s]+(\\.[^.\\s]+)*$","u"),g1=new RegExp("^[^/\\s]+/[^/\\s]+$","u"),y1=new RegExp("^traffic-port$","u"),b1=new RegExp("^/","u");Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1}});function Ms(e){return(t,n,r,o)=>({message:r,...o!==void 0&&{hint:o},place:Xe({document:e,path:t,part:n})})}function v1(e,t){let{start:n,end:r}=Xe({document:e,path:t,part:"value"}).span;return Ry(e.file.text.slice(n.offset,r.offset))}function Ry(e){return e.length>60?`${e.slice(0,59)}\u2026`:e}function Ur(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function ac(e){return e==null?"empty":Array.isArray(e)?"a list":typeof e=="object"?"a mapping":typeof e!="string"?String(e):JSON.stringify(Ry(e))}function Ay(e,t,n){let r=Ms(n),o=new Set,a=[];for(let s of t){let{path:i,value:l}=w1(e,s.instancePath),c=s.params.additionalProperty??s.params.missingProperty??"",p=`${s.instancePath}\0${c}`;o.has(p)||(o.add(p),s.keyword==="additionalProperties"?a.push(k1(i,String(c),r)):s.keyword==="required"?a.push(P1(i,String(c),r)):a.push(x1(i,l,n)))}return a}function w1(e,t){let n=[],r=e;for(let o of t.split("/").slice(1)){let a=o.replaceAll("~1","/").replaceAll("~0","~");n.push(Array.isArray(r)?Number(a):a),r=r[a]}return{path:n,value:r}}function qr(e){let t=e.map((n,r)=>typeof n=="number"||e[r-1]==="rules"?"*":n);return oc[t.join(".")]??{}}function k1(e,t,n){let r=qr(e).keys??[],o=e.length>0?` in "${Ur(e)}"`:"",a=ft(t,r),s=e.length>0&&oc[""]?.keys?.includes(t),i=a?`Did you mean "${a}"?`:s?`"${t}" belongs to the top of the file.`:`Known here: ${r.join(", ")}.`;return n([...e,t],"key",`Unknown key ${ac(t)}${o}.`,i)}function P1(e,t,n){let{values:r,expects:o}=qr([...e,t]),a=r?or(r):o;return n([...e,t],"key",`"${Ur(e)}" has no "${t}".`,`Add "${t}": ${a}.`)}function x1(e,t,n){let r=Ms(n);if(e.length===0)return r(e,"value",`A config file holds a mapping, not ${t===null?"nothing":ac(t)}.`,'Write keys and values, such as "preset: strict".');let{values:o,expects:a}=qr(e),s=o?or(o):a??"something else",i=`"${Ur(e)}"`;if(t==null){let p=qr(e.slice(0,-1)).required?.includes(String(e.at(-1)))?"Give it a value.":"Give it a value, or leave the key out.";return r(e,"key",`${i} is empty; it must be ${s}.`,p)}if(typeof t=="string"&&t.trim()==="")return r(e,"value",`${i} is blank; it must be ${s}.`);let l=typeof t=="number"||typeof t=="boolean"?v1(n,e):ac(t);return r(e,"value",`${i} must be ${s}, not ${l}.`,S1(e,t,o))}function S1(e,t,n){let r=e.at(-1);if(n){if(typeof t=="object")return;let a=Xr(String(t),n);return a?`Did you mean "${a}"?`:t===!0&&e[0]==="rules"?"Leave the entry out to have the rule at its own severity.":void 0}if(r==="kubernetesVersion"){if(typeof t=="number")return"Put it in quotes: YAML takes 1.30 for the number 1.3.";let a=/1\.\d{1,3}/.exec(String(t))?.[0];return a&&typeof t=="string"?`Write "${a}".`:void 0}if((typeof t=="number"||typeof t=="boolean")&&T1(e))return`Put it in quotes: YAML takes it for a ${typeof t}.`;if(r==="port"&&typeof t=="string"&&/^\d+$/.test(t))return"Write the number without quotes.";if(r==="service"&&typeof t=="string"&&!t.includes("/"))return`Write "<namespace>/${t}".`;if(r==="group"&&typeof t=="string"&&t.includes("/"))return`Write "${t.slice(0,t.indexOf("/"))}".`;if(r==="podTemplate"&&typeof t=="string"){let a=t.replace(/^[$/.]+/,"").replaceAll("/",".");return/^[^.\s]+(\.[^.\s]+)*$/.test(a)?`Write "${a}".`:void 0}if(r==="nodePortRange"&&typeof t=="string"){let[,a,s]=/^\s*(\d+)\D+(\d+)\s*$/.exec(t)??[];return a&&s?`Write "${a}-${s}".`:void 0}let o=qr([...e,0]);if((o.expects??o.keys)&&!Array.isArray(t))return'Begin each entry of the list with "- ".'}function T1(e){let t=e.at(-1);return e[0]==="exclude"||typeof t=="string"&&["kind","namespace","name","path","reason"].includes(t)}var Cy=w(()=>{"use strict";Dn();sc();sr()});var Ny={};It(Ny,{readConfig:()=>R1});async function R1(e,t){let n=cn(e),[r]=n;if(!r)return{config:{...es(),file:e.path}};let o=Ms(r),a=[...C1(n)];if(!r.problem){let s=I1(r);if(a.push(...Ay(s,Ty(s),r),...N1(s,o,t),...$1(s,o),...O1(s,o)),a.length===0)return{config:await M1(s,r,t)}}return{problems:a.sort(A1)}}function A1(e,t){let n=e.place.span.start.offset-t.place.span.start.offset;return n!==0?n:e.message<t.message?-1:e.message>t.message?1:0}function C1(e){let t=[];for(let n of e){let{file:r}=n,o=(a,s)=>({file:r.path,path:[],part:"key",span:gt(r,a,a+s),exact:!0});if(n.index>0){let a=n.problem?o(n.problem.offset,1):Xe({document:n,path:[],part:"value"});t.push({message:"A config file holds one document; here begins another.",hint:'Put everything into the first document and remove the "---".',place:a});continue}if(n.problem){let{message:a,offset:s}=n.problem;t.push({message:`This is not valid YAML: ${a}.`,place:o(s,1)})}for(let{key:a,kept:s,lost:i}of n.duplicateKeys){let[l,c]=s<i?[s,i]:[i,s],p=/['"]/.test(r.text[c]??"")?2:0;t.push({message:`The key "${a}" is given twice, first on line ${lr(r,l)+1}.`,hint:"Put both into one, for only one of them would count.",place:o(c,a.length+p)})}}return t}function I1(e){let{value:t}=e;if(!Tn(t)||!Tn(t.rules)||!Object.values(t.rules).includes(!1))return t;let n=Object.entries(t.rules).map(([r,o])=>{if(o!==!1)return[r,o];let{offset:a}=Xe({document:e,path:["rules",r],part:"value"}).span.start;return[r,/^off\b/i.test(e.file.text.slice(a,a+4))?"off":!1]});return{...t,rules:Object.fromEntries(n)}}function N1(e,t,{ruleIds:n,retired:r={}}){if(!Tn(e))return[];let o=new Set(n),a=(s,i,l)=>{if(o.has(s))return[];if(Object.hasOwn(r,s)){let d=r[s],m=`There is no rule "${s}" any more.`;return[t(i,l,m,d?`"${d}" does its work.`:"Remove the entry.")]}let c=ft(s,o),p=c?`Did you mean "${c}"?`:'"ingress-lint rules" lists them all.';return[t(i,l,`There is no rule "${s}".`,p)]};return[...Object.keys(Tn(e.rules)?e.rules:{}).flatMap(s=>a(s,["rules",s],"key")),...ic(e.ignore).flatMap(([s,i])=>cc(s.rule)?a(s.rule,["ignore",i,"rule"],"value"):[])]}function $1(e,t){if(!Tn(e))return[];let n=(o,a,s)=>{let i=cc(o)?Py(o,s):void 0;return i?[t(a,"value",`"${Ur(a)}" ${i.message}.`,i.hint)]:[]},r=o=>ic(e[o]).flatMap(([a,s])=>["kind","namespace","name"].flatMap(i=>n(a[i],[o,s,i],"name")));return[...r("ignore"),...ic(e.ignore).flatMap(([o,a])=>n(o.path,["ignore",a,"path"],"path")),...(Array.isArray(e.exclude)?e.exclude:[]).flatMap((o,a)=>n(o,["exclude",a],"exclude")),...r("externals")]}function O1(e,t){let n=Tn(e)&&cc(e.nodePortRange)?Iy(e.nodePortRange):void 0;if(!n||n.from>=1&&n.to<=65535&&n.from<=n.to)return[];let r=n.from>n.to,o=r?`"nodePortRange" begins at ${n.from} but ends at ${n.to}.`:`"nodePortRange" goes from ${n.from} to ${n.to}, but ports are numbers from 1 to 65535.`;return[t(["nodePortRange"],"value",o,r?`Did you mean "${n.to}-${n.from}"?`:void 0)]}function Iy(e){let[,t,n]=/^(\d{1,5})-(\d{1,5})$/.exec(e)??[];return t&&n?{from:Number(t),to:Number(n)}:void 0}async function M1(e,t,n){let r=e.preset??"recommended",o,a=()=>(o??=n.matcher(),o),s=(e.ignore??[]).map((d,m)=>E1(d,m,t,a,n.rebase)),i=(e.externals??[]).map(d=>D1(d,a)),[l=1,c=Un.kubernetesVersion.minor]=(e.kubernetesVersion??"").split(".").filter(Boolean).map(Number),p=e.namespace??Un.namespace;return{file:t.file.path,preset:r,rules:new Map(Object.entries(e.rules??{})),ignore:await Promise.all(s),exclude:e.exclude??[],...e.failOn&&{failOn:e.failOn},settings:{completeness:e.completeness??Ku[r],namespace:p,externals:await Promise.all(i),workloadKinds:(e.workloadKinds??[]).map(d=>({...d,podTemplate:d.podTemplate.split(".")})),nodePortRange:Iy(e.nodePortRange??"")??Un.nodePortRange,kubernetesVersion:{major:l,minor:c},targetGroups:(e.targetGroups??[]).map((d,m)=>L1(d,m,t))}}}async function E1(e,t,n,r,o=a=>a){let a=e.path===void 0?void 0:await xy(e.path,r),[s,i,l]=await Promise.all([e.kind,e.namespace,e.name].map(c=>c===void 0?void 0:_r(c,r)));return{...e,place:Xe({document:n,path:["ignore",t],part:"key"}),matches:c=>c.rule===e.rule&&(s?.(c.kind)??!0)&&(i?.(c.namespace)??!0)&&(l?.(c.name)??!0)&&(a?.(o(c.file))??!0)}}async function D1(e,t){let n={...e,namespace:e.namespace??"*"},[r,o,a]=await Promise.all([_r(n.kind,t),_r(n.namespace,t),_r(n.name,t)]);return{...n,matches:(s,i,l)=>r(s)&&o(i)&&a(l)}}function L1(e,t,n){let[r="",o=""]=typeof e.service=="string"?e.service.split("/"):[],a=typeof e.service=="string"?{namespace:r,name:o}:e.service;return{name:e.name??`${a.namespace}/${a.name}:${e.port}`,service:a,protocol:e.protocol,port:e.port,targetType:e.targetType??"instance",...e.healthCheck&&{healthCheck:e.healthCheck},at:(...s)=>({document:n,path:["targetGroups",t,...s],part:s.length>0?"value":"key"})}}function cc(e){return typeof e=="string"}function Tn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ic(e){return Array.isArray(e)?e.flatMap((t,n)=>Tn(t)?[[t,n]]:[]):[]}var $y=w(()=>{"use strict";oi();pr();Dn();ur();Sy();ai();Cy();sc();sr()});async function My(e,t,n){if(t.config==="none")return{};let{host:r}=e,o,a;if(t.config){let{absolute:m,shown:u}=Ce(r.cwd,t.config.file),f=Oy(r,m,u);if("message"in f)return{troubles:[f]};o=f,a=r.cwd}else{let m=fy(r,V1(r,t.paths));if(!m)return{};if(m.others.length>0)return{troubles:[W1(r.cwd,m)]};let u=Oy(r,m.path,F1(r.cwd,m));if("message"in u)return{troubles:[u]};o=u,a=m.directory}let[{readConfig:s},{ids:i,retired:l}]=await Promise.all([Promise.resolve().then(()=>($y(),Ny)),n()]),{config:c,problems:p}=await s(o,{ruleIds:i,retired:l,matcher:async()=>(await Promise.resolve().then(()=>(ms(),ds))).exclusionMatcher,rebase:m=>H1(a,Ce(r.cwd,m).absolute)});if(p)return{troubles:p.map(m=>B1(m,o))};let d=await _1(c.exclude,a,r.cwd);return{config:{...c,exclude:d}}}function V1(e,t){return t.map(r=>{if(r==="-")return e.cwd;let o=r.split("/"),a=o.findIndex(i=>/[*?[\]{}!]/.test(i));if(a>=0&&!j1(e,r))return Ce(e.cwd,o.slice(0,a).join("/")||G1(r)).absolute;let{absolute:s}=Ce(e.cwd,r);return xn(e,s)==="directory"?s:Ct.posix.dirname(s)}).reduce((r,o)=>{let a=r;for(;!nn(o,a);){let s=Ct.posix.dirname(a);if(s===a||s===".")return e.cwd;a=s}return a})}function G1(e){return e.startsWith("/")?"/":"."}function j1(e,t){return xn(e,Ce(e.cwd,t).absolute)!==void 0}function F1(e,{path:t,directory:n}){return nn(e,n)?Ct.posix.relative(e,t):Ce(e,t).shown}function W1(e,t){let n=[t.path,...t.others].map(o=>Ct.posix.basename(o)),{shown:r}=Ce(e,t.directory);return{message:`there is more than one config file in "${J(r)}": ${n.join(", ")}.`,hint:"Keep one of them, or name one with --config."}}function Oy(e,t,n){let r=`the config file "${J(n)}"`;try{let o=e.stat(t)?.kind;if(o===void 0)return{message:`${r} does not exist.`,hint:lc(e,t,n)};if(o==="directory")return{message:`${r} is a directory.`,hint:"Name a file in it."};let a=bn(e.read(t));return"text"in a?{path:n,text:a.text}:{message:`${r} cannot be read: ${a.reason}.`,hint:"Save it as UTF-8 text."}}catch(o){let{code:a,message:s}=o;return{message:`${r} cannot be read: ${a??J(s)}.`,hint:"Check its permissions."}}}function lc(e,t,n){try{let r=e.list(Ct.posix.dirname(t)).map(s=>s.name),o=U(Ct.posix.basename(t),r);if(o===void 0)return;let a=n.slice(0,n.lastIndexOf("/")+1);return`Did you mean "${J(a+o)}"?`}catch{return}}function B1({message:e,hint:t,place:n},r){let{line:o,column:a}=n.span.start,s=Os(r.text,n.span,"^",100),i=" ".repeat(String(o).length);return{message:[`${Qn(r.path)}:${o}:${a}: ${J(e)}`,...s?[`  ${o} | ${s.line.text}`,`  ${i} | ${s.indent}${s.marks}`]:[]].join(`
`),hint:t===void 0?void 0:J(t)}}function H1(e,t){return nn(t,e)?Ct.posix.relative(e,t):t}async function _1(e,t,n){if(t===n||e.length===0)return e;if(nn(n,t)){let o=Ct.posix.relative(t,n).split("/"),a=e.some(l=>/[*?[\]{}]/.test(l)),{exclusionMatcher:s}=a?await Promise.resolve().then(()=>(ms(),ds)):{exclusionMatcher:void 0},i=(l,c)=>l===c||(s?.(l)(c)??!1);return e.flatMap(l=>K1(l,o,i))}let r=nn(t,n)?Ct.posix.relative(n,t):t;return e.map(o=>{let{keep:a,anchored:s,body:i}=Ey(o);return`${a}${r}/${s?"":"**/"}${i}`})}function Ey(e){let t=e.startsWith("!")?"!":"",n=e.slice(t.length).replace(/^\.\//,"/");return{keep:t,anchored:/\/./.test(n),body:n.replace(/^\//,"")}}function K1(e,t,n){let{keep:r,anchored:o,body:a}=Ey(e);if(!o)return t.some(c=>n(a.replace(/\/+$/,""),c))?[`${r}**`]:[e];let s=a.split("/").filter(c=>c!==""),i=new Set([0]);for(let c of t){let p=new Set;for(let d of q1(s,i))d===s.length||s[d]==="**"?p.add(d):n(s[d]??"",c)&&p.add(d+1);i=p}let l=a.endsWith("/")?"/":"";return[...i].map(c=>c===s.length?`${r}**`:`${r}/${s.slice(c).join("/")}${l}`)}function q1(e,t){let n=new Set(t);for(let r of n)e[r]==="**"&&r<e.length-1&&n.add(r+1);return n}var Ct,Dy=w(()=>{"use strict";Ct=require("node:path");Xi();Mr();Jn();_t();rc();ze()});function Vy(e){if(!e.stderr.isTTY||e.env.TERM==="dumb")return;let t=e.now(),n;return{update(r,o){let a=e.now();a-t<300||n!==void 0&&a-n<100||(n=a,e.stderr.write(`${Ly}${r} of ${o} files`))},clear(){n!==void 0&&e.stderr.write(Ly),n=void 0}}}var Ly,Gy=w(()=>{"use strict";Ly="\r\x1B[2K"});function Oe(e,t,n){return e&&n!==""?`\x1B[${U1[t]}m${n}\x1B[0m`:n}var U1,pc=w(()=>{"use strict";U1={error:"1;31",warning:"1;33",note:"1;36",frame:"1;34",strong:"1"}});function on(e){let t=e.rule===void 0?"":` in rule ${J(e.rule)}`,n=e.context===""?"":` (context ${J(e.context)})`;return`internal error${t}${n}: ${J(e.message)}`}var zr=w(()=>{"use strict";ze()});function dc(e){let t=n=>e.filter(r=>r.suppressed===void 0&&r.severity===n).length;return{errors:t("error"),warnings:t("warning"),notes:t("note"),suppressed:e.filter(n=>n.suppressed!==void 0).length}}function tr(e,t){return e.findings.filter(n=>n.suppressed===void 0&&(!t||n.severity==="error"))}function Me(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Jr(e,t){let n=e.length-t;return n>0?[...e.slice(0,t),`and ${n} more`]:[...e]}function nr({contexts:e}){return e.length>1?Jr(e.map(t=>J(t)),z1).join(", "):""}function sn(e){let{errors:t,warnings:n,notes:r,suppressed:o}=dc(e.findings),a=[t>0?Me(t,"error"):"",n>0?Me(n,"warning"):"",r>0?Me(r,"note"):""].filter(p=>p!==""),s=a.length>0?a.join(", "):"no findings",i=o>0?` (${o} suppressed)`:"",l=e.failures.length>0?`; ${Me(e.failures.length,"internal error")}, so the result is not whole`:"",c=e.coverage.objects===0?"; no Kubernetes object was found to look at":"";return`${s}${i}${l}${c}`}var Es,z1,Rn=w(()=>{"use strict";ze();Es=["error","warning","note"];z1=10});function jy(e,t){let n=tr(e,t.quiet).map(r=>{let{line:o,column:a}=r.place.span.start,s=Qn(r.place.file),i=Oe(t.color,r.severity,r.severity);return`${s}:${o}:${a}: ${i}: ${J(r.message)} [${J(r.rule)}]`});return n.push(...e.failures.map(on),sn(e)),`${n.join(`
`)}
`}var Fy=w(()=>{"use strict";pc();zr();Rn();ze()});function Yr(e,t=""){if(mc(e))return e;let n=[];for(let r of[...t.split("/"),...e.split("/")])r===""||r==="."||(r===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(r));return n.join("/")}function mc(e){return/^(\/|[A-Za-z]:\/)/.test(e)}var uc=w(()=>{"use strict"});function By(e,t,n){let r=Object.entries(t).map(([o,a])=>`${o}=${X1(String(a))}`);return`::${e} ${r.join(",")}::${Wy(Br(n.join(`
`),J1))}`}function Q1(e,t){let{start:n,end:r}=e.place.span,o=e.related.slice(0,Y1).map(({place:i,message:l})=>`${J(Yr(i.file,t.directory))}:${i.span.start.line}:${i.span.start.column}: ${J(l)}`),a=e.related.length-o.length,s=nr(e);return By(Z1[e.severity],{file:J(Yr(e.place.file,t.directory)),line:n.line,endLine:r.line,col:n.column,endColumn:r.column,title:`ingress-lint: ${J(e.rule)}`},[J(e.message),...[e.effect,e.help].filter(i=>i!=="").map(i=>J(i)),...o,...a>0?[`${Me(a,"more place")} not shown`]:[],...s===""?[]:[`Contexts: ${s}`]])}function Hy(e,t){let n=tr(e,t.quiet),r=e.failures.slice(0,fc),o=r.map(s=>By("error",{title:"ingress-lint: internal error"},[on(s)])),a=n.length;for(let s of Es){let i=s==="error"?fc-r.length:fc,l=n.filter(c=>c.severity===s).slice(0,i);a-=l.length,o.push(...l.map(c=>Q1(c,t)))}return a>0&&o.push(`${Me(a,"more finding")} not annotated: GitHub shows ten of each kind for a step.`),o.push(sn(e)),`${o.join(`
`)}
`}var fc,J1,Y1,Z1,Wy,X1,_y=w(()=>{"use strict";zr();uc();Rn();ze();fc=10,J1=4e3,Y1=10,Z1={error:"error",warning:"warning",note:"notice"},Wy=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),X1=e=>Wy(e).replaceAll(":","%3A").replaceAll(",","%2C")});function Uy(e,t){let{coverage:n}=e,r={schemaVersion:1,tool:{name:"ingress-lint",version:e.version},summary:{...dc(e.findings),failures:e.failures.length},findings:e.findings.map(tT),failures:e.failures.map(a=>({...a.rule===void 0?{}:{rule:a.rule},context:a.context,message:a.message})),coverage:{files:n.files,documents:n.documents,objects:n.objects,contexts:n.contexts.map(({name:a,objects:s})=>({name:a,objects:s})),unknownKinds:n.unknownKinds.map(qy),leaving:n.leaving.map(qy),notKubernetes:n.notKubernetes,leftOut:n.leftOut.map(nT),withheld:n.withheld,suppressed:n.suppressed}};return`${JSON.stringify(r,(a,s)=>typeof s=="string"?Hr(s):s,2)}
`}var Ky,hc,eT,tT,qy,nT,zy=w(()=>{"use strict";Rn();ze();Ky=({line:e,column:t,offset:n})=>({line:e,column:t,offset:n}),hc=({file:e,path:t,part:n,span:r,exact:o})=>({file:e,path:t,part:n,start:Ky(r.start),end:Ky(r.end),exact:o}),eT=e=>({by:e.by,reason:e.reason,...e.place===void 0?{}:{place:hc(e.place)}}),tT=e=>({rule:e.rule,messageId:e.messageId,severity:e.severity,message:e.message,effect:e.effect,help:e.help,place:hc(e.place),related:e.related.map(t=>({message:t.message,place:hc(t.place)})),...e.subject===void 0?{}:{subject:{kind:e.subject.kind,namespace:e.subject.namespace,name:e.subject.name}},contexts:e.contexts,fingerprint:e.fingerprint,...e.suppressed===void 0?{}:{suppressed:eT(e.suppressed)}}),qy=({name:e,count:t})=>({name:e,count:t}),nT=({path:e,reason:t})=>({path:e,reason:t})});function Qy(e,t,n,r,o){let[a="",...s]=ec(n,r-o,r-t);return[e+a,...s.map(i=>" ".repeat(o)+i)]}function iT(e,t,n,r,o){let a=`${" ".repeat(e.gutter)} ${Oe(e.color,"frame","|")} `,s=Oe(e.color,r,n);if(o==="")return[a+t+s];let i=e.width-e.gutter-3,l=Sn(t);if(l+Sn(n)+1+Sn(o)<=i)return[`${a}${t}${s} ${Oe(e.color,r,o)}`];let c=i-l>=30?t:"",p=ec(o,i-Sn(c));return[a+t+s,...p.map(d=>a+c+Oe(e.color,r,d))]}function Jy(e,t,n,r,o,a){let s=" ".repeat(e.gutter),i=`${s}${Oe(e.color,"frame",n)} ${aT(t)}`,l=e.report.source(t.file),c=Math.max(Math.min(e.width,rT)-e.gutter-3,Zy-10),p=l===void 0?void 0:Os(l,t.span,r,c);if(p===void 0)return[a===""?i:`${i}: ${a}`];let d=Oe(e.color,"frame","|"),m=({number:u,text:f})=>`${Oe(e.color,"frame",String(u).padStart(e.gutter))} ${d}${f===""?"":` ${f}`}`;return[i,`${s} ${d}`,...p.before.map(m),m(p.line),...iT(e,p.indent,p.marks,o,a)]}function Ds(e,t,n){let r=e.gutter+3+t.length+2,o=Oe(e.color,"frame","="),a=`${" ".repeat(e.gutter)} ${o} ${Oe(e.color,"strong",`${t}:`)} `;return Qy(a,r,n,e.width,r)}function cT(e,t,n){let r=t.related.slice(0,oT),o=t.related.length-r.length,a=Math.max(t.place.span.start.line,...r.map(({place:h})=>h.span.start.line)),s=n.width===void 0?Number.POSITIVE_INFINITY:Math.max(n.width,Zy),i={report:e,color:n.color,width:s,gutter:String(a).length},l=J(t.rule),c=t.severity.length+Sn(l)+4,p=`${Oe(n.color,t.severity,`${t.severity}[${l}]`)}: `,d=J(t.message),m=`${" ".repeat(i.gutter)} ${Oe(n.color,"frame","|")}`,u=nr(t),f=[...o>0?Ds(i,"note",`${Me(o,"more place")} not shown`):[],...t.effect===""?[]:Ds(i,"at run time",J(t.effect)),...t.help===""?[]:Ds(i,"help",J(t.help)),...u===""?[]:Ds(i,"contexts",u)];return[...Qy(p,c,d,s,2),...Jy(i,t.place,"-->","^",t.severity,""),...r.flatMap(({place:h,message:g})=>[m,...Jy(i,h,":::","-","frame",J(g))]),...f.length>0?[m,...f]:[]]}function lT(e){let{contexts:t}=e,n=t.length>1?`: ${Jr(t.map(({name:s,objects:i})=>`${J(s)} (${i})`),sT).join(", ")}`:"",r=[Me(e.files,"file"),Me(e.documents,"document"),Me(e.objects,"object")],o=t.length>0?` in ${Me(t.length,"context")}${n}`:"",a=[`looked at ${r.join(", ")}${o}`];if(e.unknownKinds.length>0&&a.push(`  kinds not understood: ${Yy(e.unknownKinds)}`),e.leaving.length>0&&a.push(`  references that leave the input: ${Yy(e.leaving)}`),e.notKubernetes>0&&a.push(`  documents that are no Kubernetes objects: ${e.notKubernetes}`),e.withheld>0&&a.push(`  findings held back, as a kustomize patch or transformer may change the object: ${e.withheld}`),e.leftOut.length>0){let s=e.leftOut.map(({path:i,reason:l})=>`${Qn(i)}: ${J(l)}`);a.push("  left out:",...Jr(s,Xy).map(i=>`    ${i}`))}return a}function eb(e,t){let n=tr(e,t.quiet).map(o=>cT(e,o,t));e.failures.length>0&&n.push(e.failures.map(o=>Oe(t.color,"error",on(o))));let r=Oe(t.color,"strong",sn(e));return n.push(t.quiet?[r]:[r,...lT(e.coverage)]),`${n.map(o=>o.join(`
`)).join(`

`)}
`}var rT,Zy,oT,sT,Xy,aT,Yy,tb=w(()=>{"use strict";tc();pc();zr();rc();Rn();ze();rT=160,Zy=40,oT=8,sT=5,Xy=10,aT=({file:e,span:t})=>`${J(e)}:${t.start.line}:${t.start.column}`;Yy=e=>Jr(e.map(({name:t,count:n})=>`${J(t)} (${n})`),Xy).join(", ")});function mT(e){let t=new Uint16Array(e.length+1+100),n=[0],r=0;for(let o=0;o<e.length;o+=1){let a=e.charCodeAt(o);if(a===dT||a===pT||a===gc&&o>0&&e.charCodeAt(o-1)===nb)continue;let s=a===gc||a===nb;t[r]=s?gc:a,r+=1,s&&n.push(r)}return t[r]=65535,{units:t,starts:n}}function uT(e,t){let n=0,r=0;for(let o=t;o<t+100;o+=1){let a=r*37+(e[o]??0);r=a>>>0,n=n*37+Math.floor(a/4294967296)>>>0}return n===0?r.toString(16):n.toString(16)+r.toString(16).padStart(8,"0")}function rb(e,t=Number.POSITIVE_INFINITY){let{units:n,starts:r}=mT(e),o=new Map;return r.slice(0,t).map(a=>{let s=uT(n,a),i=(o.get(s)??0)+1;return o.set(s,i),`${s}:${i}`})}var pT,gc,nb,dT,ob=w(()=>{"use strict";[pT,gc,nb,dT]=[9,10,13,32]});function bT(e,t){let n=Yr(e,t);return mc(n)?{uri:`file://${n.startsWith("/")?"":"/"}${lb(n)}`}:n.startsWith("../")?{uri:sb(n)}:{uri:sb(n),uriBaseId:cb}}function ab({file:e,span:t},n){return{artifactLocation:bT(e,n),region:{startLine:t.start.line,startColumn:t.start.column,endLine:t.end.line,endColumn:t.end.column}}}function wT(e,t){let n=t.slice(0,hT).map(({message:l},c)=>`[${vT(l)}](${c+1})`),r=e.related.length-n.length,o=[...n,...r>0?[`${Me(r,"more place")}`]:[]].join("; "),a=nr(e),s=a===""?"":`Contexts: ${a}.`;return[...[e.message,e.effect,e.help,s].filter(l=>l!=="").map(bc),...o===""?[]:[`See: ${o}.`]].join(" ")}function kT({kind:e,namespace:t,name:n}){let r=t===""?`${e}/${n}`:`${e}/${t}/${n}`;return{name:n,fullyQualifiedName:r,kind:"resource"}}function PT({help:e,summary:t}){let r=e.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm,"").split(/\n\s*\n/).map(o=>o.trim()).find(o=>/^[\p{L}\p{N}`*_[(]/u.test(o)&&o!==t);return Br((r??t).replace(/\s+/g," "),ib)}function xT(e){let t=e.help===""?e.summary:e.help;return{id:e.id,shortDescription:{text:Br(e.summary,ib)},fullDescription:{text:PT(e)},help:{text:t,markdown:t},defaultConfiguration:{level:e.severity,enabled:e.enabled},properties:{tags:["ingress","kubernetes","networking"],precision:"high","problem.severity":yT[e.severity]}}}function ST(e){let t=new Map(e.rules.map(n=>[n.id,n]));for(let{rule:n,severity:r}of e.findings)t.has(n)||t.set(n,{id:n,summary:`${n}.`,severity:r,enabled:!0,help:""});return[...t.values()].sort((n,r)=>n.id<r.id?-1:n.id>r.id?1:0)}function TT(e){if(e.length<=yc)return[...e];let t=Es.flatMap(r=>e.filter(o=>o.severity===r)),n=new Set(t.slice(0,yc));return e.filter(r=>n.has(r))}function RT(e,t){let n=new Map;for(let{place:s}of t)n.set(s.file,Math.max(n.get(s.file)??0,s.span.start.line));let r=new Map;for(let[s,i]of n)r.set(s,rb(e.source(s)??"",i));let o=new Map,a=(s,i,l)=>{let c=JSON.stringify([s,i,l]),p=(o.get(c)??0)+1;return o.set(c,p),p};return t.map(({rule:s,place:i,fingerprint:l})=>{if(e.source(i.file)===void 0)return;let c=r.get(i.file)?.[i.span.start.line-1];if(c===void 0)return;if(a(s,i.file,c)===1)return c;let p=`${c}:${l.slice(0,16)}`,d=a(s,i.file,p);return d===1?p:`${p}:${d}`})}function AT(e,t,n,r){let o=e.related.slice(0,fT),a={physicalLocation:ab(e.place,r.directory),...e.subject===void 0?{}:{logicalLocations:[kT(e.subject)]}};return{ruleId:e.rule,ruleIndex:t,level:e.severity,message:{text:wT(e,o)},locations:[a],...o.length===0?{}:{relatedLocations:o.map(({place:s,message:i},l)=>({id:l+1,physicalLocation:ab(s,r.directory),message:{text:bc(i)}}))},partialFingerprints:{...n===void 0?{}:{primaryLocationLineHash:n},"ingressLint/v1":e.fingerprint},...e.suppressed===void 0?{}:{suppressions:[{kind:e.suppressed.by==="config"?"external":"inSource",status:"accepted",justification:J(e.suppressed.reason)}]},...e.contexts.length>0?{properties:{contexts:[...e.contexts]}}:{}}}function CT(e,t,n){let r=e.failures.map(i=>{let l=t.findIndex(({id:p})=>p===i.rule),{rule:c}=i;return{level:"error",message:{text:bc(on(i))},...c===void 0?{}:{associatedRule:l===-1?{id:c}:{id:c,index:l}}}}),o=n===1?"was":"were",a=`GitHub keeps ${yc} results of a run: ${Me(n,"result")} of the lowest severity ${o} left out.`,s=[...r,...n===0?[]:[{level:"warning",message:{text:a}}]];return{executionSuccessful:e.failures.length===0,...s.length===0?{}:{toolExecutionNotifications:s}}}function IT(e,t){let n=e.findings.filter(({suppressed:l})=>t.includeSuppressed===!0||l===void 0),r=TT(n),o=ST(e),a=new Map(o.map(({id:l},c)=>[l,c])),s=RT(e,r),i={tool:{driver:{name:"ingress-lint",fullName:`ingress-lint ${e.version}`,version:e.version,semanticVersion:e.version,rules:o.map(xT)}},invocations:[CT(e,o,n.length-r.length)],originalUriBaseIds:{[cb]:{description:{text:"The root of the repository that was linted."}}},columnKind:"utf16CodeUnits",...t.category===void 0||t.category===""?{}:{automationDetails:{id:`${t.category.replace(/\/+$/,"")}/`}},results:r.map((l,c)=>AT(l,a.get(l.rule)??-1,s[c],t)),properties:{coverage:e.coverage,resultsLeftOut:n.length-r.length}};return{$schema:gT,version:"2.1.0",runs:[i]}}function pb(e,t){let n=(r,o)=>typeof o=="string"?Hr(o):o;return`${JSON.stringify(IT(e,t),n,2)}
`}var yc,fT,hT,ib,gT,cb,yT,lb,sb,bc,vT,db=w(()=>{"use strict";zr();ob();uc();Rn();ze();yc=5e3,fT=100,hT=10,ib=1024,gT="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",cb="%SRCROOT%",yT={error:"error",warning:"warning",note:"recommendation"},lb=e=>encodeURI(Hr(e)).replaceAll("#","%23").replaceAll("?","%3F"),sb=e=>lb(e).replace(/^[^/]+/,t=>t.replaceAll(":","%3A"));bc=e=>J(e).replaceAll("](","] ("),vT=e=>J(e).replace(/[\\[\]]/g,"\\$&")});var ub={};It(ub,{formats:()=>NT,oneLineSummary:()=>sn,reporters:()=>mb,visible:()=>J});var mb,NT,fb=w(()=>{"use strict";Fy();_y();zy();tb();db();Rn();ze();mb={pretty:eb,compact:jy,json:Uy,sarif:pb,github:Hy},NT=Object.keys(mb)});var yb={};It(yb,{lintCommand:()=>$T});async function $T(e,t){let n=Promise.resolve().then(()=>(Cs(),ay)),r=await My(t,e,async()=>({ids:(await n).rules.map(m=>m.id),retired:(await n).retired}));if("troubles"in r){for(let m of r.troubles)Nt(t,m);return fe.trouble}let{config:o}=r,{lint:a}=await n,s=[e.format,...e.outputs.map(m=>m.format)],i=e.quiet?void 0:Vy(t),l;try{l=await a({host:t.host,paths:e.paths,...o&&{config:o},exclude:e.exclude,...e.namespace!==void 0&&{namespace:e.namespace},withDocs:s.includes("sarif"),onProgress(m,u){m===0&&t.tune?.(u),i?.update(m,u)}})}finally{i?.clear()}let{report:c,unmatched:p}=l;for(let m of p)Nt(t,ET(t,m));if(p.length>0&&c.coverage.files===0)return fe.trouble;let d=await OT(c,e,t,s);return p.length>0||!d||c.failures.length>0?fe.trouble:MT(c,e,o)}async function OT(e,t,n,r){let{reporters:o}=await Promise.resolve().then(()=>(fb(),ub)),s=r.some(p=>p==="sarif"||p==="github")?VT(n):void 0,i={color:!1,quiet:t.quiet,...s&&{directory:s}},l=!0;for(let{format:p,file:d}of t.outputs)try{n.writeFile(Ce(n.host.cwd,d).absolute,o[p](e,i))}catch(m){Nt(n,LT(d,m)),l=!1}let c=o[t.format](e,{...i,color:An(t.color,n.env,n.stdout),...n.stdout.isTTY&&n.stdout.columns&&{width:n.stdout.columns}});return n.stdout.write(c),l}function MT(e,t,n){if(t.exitZero)return fe.ok;let r=hb[t.failOn??n?.failOn??"error"];return e.findings.some(a=>!a.suppressed&&hb[a.severity]>=r)?fe.findings:fe.ok}function ET(e,t){let n=J(t);if(t===jr)return{message:"standard input cannot be read.",hint:"It must be UTF-8 text."};let{absolute:r,shown:o}=Ce(e.host.cwd,t),a=DT(e.host,r);if(a)return{message:`"${n}" cannot be read: ${a}.`,hint:"It must be UTF-8 text that you may read."};if(/[*?[\]{}!]/.test(t))return{message:`nothing matches "${n}".`,hint:"Put globs in quotes, so that the shell leaves them alone."};let s=/^(lint|check|run|scan|validate)$/.test(t)?"Linting needs no command: give the paths alone.":lc(e.host,r,o);return{message:`there is no file or directory "${n}".`,hint:s??"Check the path; it is relative to the working directory."}}function DT(e,t){try{let n=e.stat(t);if(!n)return;if(n.kind==="other")return"it is neither a file nor a directory";if(n.kind==="directory")return e.list(t),"it is a directory";let r=bn(e.read(t));return"reason"in r?r.reason:"it is too large"}catch(n){let{code:r="",message:o}=n;return gb[r]??J(o)}}function LT(e,t){let{code:n="",message:r}=t;return{message:`the report "${J(e)}" cannot be written: ${gb[n]??J(r)}.`,hint:n==="ENOENT"?"Make the directory first.":"Nothing was written to it."}}function VT({host:e}){let{cwd:t}=e;for(let n=t;;){if(xn(e,n==="/"?"/.git":`${n}/.git`))return n===t?void 0:t.slice(n==="/"?1:n.length+1);let r=n.lastIndexOf("/");if(r<0||n==="/")return;n=n.slice(0,r)||"/"}}var hb,gb,bb=w(()=>{"use strict";Xi();Mr();Li();Jn();ze();Dy();Cn();Gy();hb={note:0,warning:1,error:2,never:3};gb={ENOENT:"its directory does not exist",ENOTDIR:"its directory is a file",EISDIR:"it is a directory",EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device"}});var ue=require("node:fs");Cn();var Sc=require("node:util");sr();var Qr=["pretty","compact","json","sarif","github"],Vs=["auto","always","never"],Lb=["error","warning","note","never"],Vb=["explain","rules"],ar={format:{type:"string"},output:{type:"string",multiple:!0},config:{type:"string"},"no-config":{type:"boolean"},"fail-on":{type:"string"},"exit-zero":{type:"boolean"},namespace:{type:"string",short:"n"},exclude:{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},color:{type:"string"},version:{type:"boolean",short:"V"},help:{type:"boolean",short:"h"}},Pc={"-v":"--version","-f":"--format FORMAT, or a path without an option","-o":"--output FILE","-c":"--config FILE","-e":"--exclude GLOB","--filename":"a path without an option","--file":"a path without an option","--no-color":"--color never","--colour":"--color WHEN","--ignore":"--exclude GLOB","--ignore-path":"--exclude GLOB","--max-warnings":"--fail-on warning","--soft-fail":"--exit-zero","--no-fail":"--exit-zero","--severity":"--fail-on SEVERITY","--reporter":"--format FORMAT","--list-rules":'the command "rules"'},De=(e,t)=>({message:e,hint:t}),Tc=e=>e&&`Did you mean "${e}"?`;function Rc(e){let t=Gb(e);return"message"in t?t:t.values.has("help")?{command:"help"}:t.values.has("version")?{command:"version"}:t.verb==="explain"?Wb(t):t.verb==="rules"?Bb(t):Hb(t)}function Gb(e){let{tokens:t}=(0,Sc.parseArgs)({args:[...e],options:ar,strict:!1,allowPositionals:!0,tokens:!0}),n=new Map,r=[],o,a=!1;for(let s of t)if(s.kind==="option-terminator")a=!0;else if(s.kind==="positional"){let i=r.length===0&&!a?Vb.find(l=>l===s.value):void 0;i&&!o?o=i:r.push(s.value)}else{if(!Object.hasOwn(ar,s.name))return jb(e[s.index]??s.rawName,s.rawName);let i=s.name,l=Fb(i,s.rawName,s.value,s.inlineValue===!0);if(l)return l;n.set(i,[...n.get(i)??[],s.value??""])}return{values:n,positionals:r,...o&&{verb:o}}}function jb(e,t){let n=e.replace(/=.*$/s,""),r=/^-[^-]./.test(n)?xc(n.slice(1)):void 0,o=t.startsWith("--")?n:t,a=Object.hasOwn(Pc,o)?`Use ${Pc[o]}.`:void 0,s=r??a??(t.startsWith("--")?xc(t.slice(2)):void 0);return De(`there is no option "${r?n:o}".`,s??'See "ingress-lint --help".')}function xc(e){let t=Object.hasOwn(ar,e)?e:ft(e,Object.keys(ar));return t&&`Did you mean "--${t}"?`}function Fb(e,t,n,r){return ar[e].type==="boolean"?n===void 0?void 0:De(`${t} takes no value.`,`Write ${t} alone.`):n===void 0||n===""||!r&&n.startsWith("-")&&n!=="-"?De(`${t} needs a value.`,'See "ingress-lint --help".'):void 0}function In(e,t,n){let r=e.values.get(t)?.at(-1);return r===void 0?void 0:n.find(a=>a===r)??De(`--${t} must be ${or(n)}, not "${r}".`,Tc(Xr(r,n)))}function an(e){return typeof e=="object"&&e!==null&&"message"in e}function Ac(e,t,n){let r=[...e.values.keys()].find(o=>!n.includes(o));return r&&De(`--${r} means nothing to "${t}".`,`To lint a path of that name, write "./${t}".`)}function Wb(e){let t=In(e,"color",Vs)??"auto";if(an(t))return t;let[n,...r]=e.positionals,o=Ac(e,"explain",["color"]);return o||(n===void 0||r.length>0?De('"explain" takes the id of one rule.','See "ingress-lint rules" for all ids.'):{command:"explain",rule:n,color:t})}function Bb(e){let t=Ac(e,"rules",["color","format"]);if(t)return t;let n=In(e,"color",Vs)??"auto";if(an(n))return n;let r=In(e,"format",["pretty","json"])??"pretty";return an(r)?r:e.positionals.length>0?De('"rules" takes no paths.',`"ingress-lint explain ${e.positionals[0]}" explains a rule; to lint a path of that name, write "./rules".`):{command:"rules",format:r,color:n}}function Hb(e){let{values:t,positionals:n}=e,r={format:In(e,"format",Qr),color:In(e,"color",Vs),failOn:In(e,"fail-on",Lb)},{format:o,color:a,failOn:s}=r;if(an(o))return o;if(an(a))return a;if(an(s))return s;let i=_b(t.get("output")??[],o);if(an(i))return i;let l=t.get("config")?.at(-1);if(l!==void 0&&t.has("no-config"))return De("--config and --no-config contradict each other.","Give one of them.");if(n.includes(""))return De("a path is empty.","Is a variable of your script not set?");let c=t.get("namespace")?.at(-1);return c!==void 0&&!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(c)?De(`"${c}" cannot be the name of a namespace.`,'It has lower-case letters, digits and "-" only.'):{command:"lint",paths:n.length>0?n:["."],format:o??"pretty",outputs:i,...t.has("no-config")?{config:"none"}:l!==void 0&&{config:{file:l}},...s&&{failOn:s},exitZero:t.has("exit-zero"),...c!==void 0&&{namespace:c},exclude:t.get("exclude")??[],quiet:t.has("quiet"),color:a??"auto"}}function _b(e,t){let n=[];for(let r of e){let[,o,a]=/^([A-Za-z]+)=(.*)$/s.exec(r)??[],s=Qr.find(l=>l===o);if(o!==void 0&&!s)return De(`--output knows no format "${o}".`,Tc(ft(o,Qr))??`Known are ${Qr.join(", ")}; for a file called "${r}" write "./${r}".`);let i=s?a??"":r;if(i==="")return De(`--output ${r} names no file.`,`Write --output ${r}report.txt, for example.`);if(i==="-")return De('--output takes a file, not "-".',"Standard output carries what --format says.");if(/\.ya?ml$/i.test(i))return De(`--output would write a report over "${i}".`,"No report is YAML; write FORMAT=FILE, such as json=report.json.");if(n.some(l=>l.file===i))return De(`--output would write "${i}" twice.`,"Give each report a file of its own.");n.push({format:s??Kb(i,t),file:i})}return n}function Kb(e,t="pretty"){return/\.sarif(\.json)?$/i.test(e)?"sarif":/\.json$/i.test(e)&&t!=="sarif"?"json":t}Cn();async function vb(e,t){try{let n=Rc(e);return"message"in n?(Nt(t,n),fe.trouble):await GT(n,t)}catch(n){let r=n instanceof Error?n.stack:void 0;return Nt(t,{message:`a defect of ingress-lint ${t.version} stopped the run: ${r??String(n)}`,hint:"Please report it, with the input that shows it."}),fe.trouble}}async function GT(e,t){switch(e.command){case"help":return t.stdout.write((await Promise.resolve().then(()=>(Ic(),Cc))).help),fe.ok;case"version":return t.stdout.write(`${t.version}
`),fe.ok;case"explain":return(await Promise.resolve().then(()=>(dy(),py))).explainCommand(e,t);case"rules":return(await Promise.resolve().then(()=>(uy(),my))).rulesCommand(e,t);case"lint":return(await Promise.resolve().then(()=>(bb(),yb))).lintCommand(e,t)}}var be=require("node:fs");pi();var Zr=64*1024,jT=1024*1024,FT=be.constants.O_RDONLY|(be.constants.O_NONBLOCK??0),WT=new Set(["ENOENT","ENOTDIR","ELOOP","ENAMETOOLONG"]),BT=10;function Pb(){let e=Buffer.alloc(0),t=0;return{cwd:kb(process.cwd()),read(n){let r=(0,be.openSync)(n,FT);try{e.length-t<Zr&&(e=Buffer.allocUnsafeSlow(jT),t=0);let o=(0,be.readSync)(r,e,t,Zr,null),a=e.subarray(t,t+o);if(t+=o,o<Zr)return a;if((0,be.fstatSync)(r).size>67108864)throw Object.assign(new Error("EFBIG: file too large"),{code:"EFBIG"});return wb(a,s=>(0,be.readSync)(r,s,0,Zr,null))}finally{(0,be.closeSync)(r)}},list:n=>(0,be.readdirSync)(n,{withFileTypes:!0}).map(r=>({name:r.name,kind:_T(r)})),stat(n){try{let r=(0,be.statSync)(n);return{kind:r.isFile()?"file":r.isDirectory()?"directory":"other",size:r.size}}catch(r){if(WT.has(vc(r)))return;throw r}},real:n=>kb(be.realpathSync.native(n)),stdin:()=>wb(Buffer.alloc(0),HT)}}function wb(e,t){let n=[e];for(;;){let r=Buffer.allocUnsafeSlow(Zr),o=t(r);if(o===0)return Buffer.concat(n);n.push(r.subarray(0,o))}}function HT(e){for(;;)try{return(0,be.readSync)(0,e,0,e.length,null)}catch(t){if(vc(t)==="EOF")return 0;if(vc(t)!=="EAGAIN")throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,BT)}}function _T(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":"other"}function vc(e){return e.code??""}function kb(e){return process.platform==="win32"?e.replaceAll("\\","/"):e}Yi();var Tb=!1;function KT(e){try{let t=(0,ue.fstatSync)(e);return!t.isCharacterDevice()||t.rdev===(0,ue.statSync)("/dev/null",{throwIfNoEntry:!1})?.rdev?!1:process.getBuiltinModule("node:tty").isatty(e)}catch{return!1}}function qT(e,t){let n=0;try{for(;n<t.length;)n+=(0,ue.writeSync)(e,t,n)}catch(r){if(r.code!=="EAGAIN")throw r}return t.subarray(n)}function xb(e,t){let n,r=()=>(n||(n=process[e],n.on("error",a=>Sb(e,a))),n),o=KT(t);return{isTTY:o,get columns(){return o?r().columns:0},write(a){try{let s=n?Buffer.from(a):qT(t,Buffer.from(a));s.length>0&&r().write(s)}catch(s){Sb(e,s)}}}}function Sb(e,t){t.code==="EPIPE"||e==="stderr"||(Tb=!0,process.exitCode=fe.trouble,Rb.stderr.write(`ingress-lint: standard output cannot be written: ${t.code??t.message}.
`))}function UT(e){let t=(0,ue.statSync)(e,{throwIfNoEntry:!1});return t?{path:(0,ue.realpathSync)(e),mode:t.mode&4095,isFile:t.isFile()}:{path:e,isFile:!0}}var zT=new Set(["EBUSY","EACCES","EPERM","EROFS","EXDEV"]);function JT(e,t){YT();let n=UT(e);if(!n.isFile){(0,ue.writeFileSync)(e,t);return}n.mode!==void 0&&(0,ue.accessSync)(n.path,ue.constants.W_OK);let r=`${n.path}.${process.pid}.tmp`;try{(0,ue.writeFileSync)(r,t),n.mode!==void 0&&(0,ue.chmodSync)(r,n.mode),(0,ue.renameSync)(r,n.path)}catch(o){if((0,ue.rmSync)(r,{force:!0}),n.mode===void 0||!zT.has(o.code??""))throw o;(0,ue.writeFileSync)(n.path,t)}}function YT(){for(let e of["SIGINT","SIGTERM"])process.listenerCount(e)>0||process.once(e,()=>process.kill(process.pid,e))}function ZT(e){e>=50&&process.versions.v8.startsWith("11.")&&process.getBuiltinModule("node:v8").setFlagsFromString("--interrupt-budget=1000000")}var Rb={host:Pb(),env:process.env,stdout:xb("stdout",1),stderr:xb("stderr",2),version:Wr,writeFile:JT,now:()=>performance.now(),tune:ZT};vb(process.argv.slice(2),Rb).then(e=>{process.exitCode=Tb?fe.trouble:e});
})
