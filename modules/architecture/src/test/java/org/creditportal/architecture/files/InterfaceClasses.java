package org.creditportal.architecture.files;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.Problem;

/** What an application's resource classes promise, a line for each thing: methods, parameters, bodies, statuses, fields. */
final class InterfaceClasses {

    private static final String QUERY = "query";
    private static final Map<Class<?>, String> PLAIN = Map.of(
            int.class, "integer",
            long.class, "integer",
            Integer.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            Object.class, "object",
            byte[].class, "object");

    private final Set<String> lines = new TreeSet<>();
    private final Set<String> described = new TreeSet<>();
    private final Set<Integer> everywhere;

    /** @param everywhere statuses of problems that every method of the application knows */
    InterfaceClasses(Set<Integer> everywhere) {
        this.everywhere = everywhere;
    }

    /** The lines of the classes. */
    Set<String> lines(List<Class<?>> resources) {
        for (Class<?> resource : resources) {
            Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> verb(method) != null)
                    .forEach(method -> add(resource, method));
        }
        return lines;
    }

    private static String verb(Method method) {
        return method.isAnnotationPresent(GET.class) ? "GET" : method.isAnnotationPresent(POST.class) ? "POST" : null;
    }

    private void add(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        String operation = verb(method) + " " + path;
        for (Parameter parameter : method.getParameters()) {
            addParameter(operation, resource, method, parameter);
        }
        Answers answers = method.getAnnotation(Answers.class);
        if (answers != null) {
            Arrays.stream(answers.query()).forEach(name -> lines.add(operation + " query " + name));
        }
        addAnswers(operation, method, answers);
    }

    private void addParameter(String operation, Class<?> resource, Method method, Parameter parameter) {
        if (parameter.isAnnotationPresent(Context.class)) {
            return;
        }
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            for (Field field : parameter.getType().getDeclaredFields()) {
                addNamed(operation, field, field.getType());
            }
        } else if (!addNamed(operation, parameter, parameter.getType())) {
            addBody(operation, resource, method, parameter.getType());
        }
    }

    /** Whether it is one that has a name; what the body is, is told with the body. */
    private boolean addNamed(String operation, AnnotatedElement element, Class<?> type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        PathParam path = element.getAnnotation(PathParam.class);
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        if (query != null) {
            lines.add(operation + " " + QUERY + " " + query.value() + choices(type));
        } else if (path != null) {
            lines.add(operation + " path " + path.value());
        } else if (header != null && !header.value().equals("Content-Type")) {
            lines.add(operation + " header " + header.value());
        }
        return query != null || path != null || header != null;
    }

    private static String choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .sorted()
                        .collect(Collectors.joining("|", " of ", ""))
                : "";
    }

    private void addBody(String operation, Class<?> resource, Method method, Class<?> type) {
        Consumes consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : resource.getAnnotation(Consumes.class);
        String shape = type == InputStream.class ? "" : " " + type(type, Map.of());
        Arrays.stream(consumes.value()).forEach(media -> lines.add(operation + " takes " + media + shape));
    }

    private void addAnswers(String operation, Method method, Answers answers) {
        boolean nothing = method.getReturnType() == void.class;
        int status = answers == null ? nothing ? 204 : 200 : answers.status();
        String shape = nothing ? "" : " " + body(method, answers);
        lines.add(operation + " answers " + status + shape);
        String problem = " " + type(Problem.class, Map.of());
        IntStream told = answers == null ? IntStream.empty() : Arrays.stream(answers.problems());
        IntStream.concat(told, everywhere.stream().mapToInt(Integer::intValue))
                .forEach(code -> lines.add(operation + " answers " + code + problem));
        lines.add(operation + " answers default" + problem);
    }

    private String body(Method method, Answers answers) {
        if (answers != null && answers.pageOf() != Void.class) {
            return page(answers.pageOf());
        }
        boolean told = answers != null && answers.body() != Void.class;
        return type(told ? answers.body() : method.getGenericReturnType(), Map.of());
    }

    private String page(Type of) {
        String name = "PageOf" + type(of, Map.of());
        describe(name, PageJson.class, Map.of(PageJson.class.getTypeParameters()[0], of));
        return name;
    }

    private String type(Type type, Map<TypeVariable<?>, Type> known) {
        if (type instanceof TypeVariable<?> variable) {
            return type(known.get(variable), known);
        }
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == PageJson.class ? page(of) : "[" + type(of, known) + "]";
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain.getName().startsWith("java.")) {
            return "string";
        }
        describe(plain.getSimpleName(), plain, known);
        return plain.getSimpleName();
    }

    private void describe(String name, Class<?> type, Map<TypeVariable<?>, Type> known) {
        if (described.add(name)) {
            fields(type).forEach((field, of) -> lines.add(name + "." + field + " " + type(of, known)));
            if (type == Problem.class) {
                lines.add(name + ".type string");
            }
        }
    }

    private static Map<String, Type> fields(Class<?> type) {
        Map<String, Type> fields = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), component.getGenericType());
            }
        } else {
            for (Field field : type.getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.put(field.getName(), field.getGenericType());
                }
            }
        }
        return fields;
    }
}
