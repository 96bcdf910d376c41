package org.creditportal.architecture.files;

import jakarta.el.ELException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.glassfish.expressly.parser.AstBracketSuffix;
import org.glassfish.expressly.parser.AstChoice;
import org.glassfish.expressly.parser.AstCompositeExpression;
import org.glassfish.expressly.parser.AstConcat;
import org.glassfish.expressly.parser.AstDeferredExpression;
import org.glassfish.expressly.parser.AstDotSuffix;
import org.glassfish.expressly.parser.AstDynamicExpression;
import org.glassfish.expressly.parser.AstFloatingPoint;
import org.glassfish.expressly.parser.AstIdentifier;
import org.glassfish.expressly.parser.AstInteger;
import org.glassfish.expressly.parser.AstLiteralExpression;
import org.glassfish.expressly.parser.AstMethodArguments;
import org.glassfish.expressly.parser.AstNull;
import org.glassfish.expressly.parser.AstString;
import org.glassfish.expressly.parser.AstValue;
import org.glassfish.expressly.parser.ELParser;
import org.glassfish.expressly.parser.Node;

/**
 * What an expression of a page gives, by the types of the beans and variables that it names; tells every name that its type
 * does not have. Where several branches give different types, nothing more is known of it.
 */
final class ExpressionTypes {

    /** A value that a page can name: its type, and whether an input may write it. */
    record Known(Type type, boolean writable) {

        /** An attribute that a tag offers and was not given. */
        static final Known NOTHING = new Known(null, false);

        static Known of(Type type) {
            return new Known(type, false);
        }
    }

    private final Map<String, Known> names;
    private final Consumer<String> fault;

    ExpressionTypes(Map<String, Known> names, Consumer<String> fault) {
        this.names = names;
        this.fault = fault;
    }

    /** What the attribute's or text's value is. */
    Known value(String text) {
        return parsed(text).map(this::of).orElse(Known.NOTHING);
    }

    /** What the method gives that the attribute names without calling it. */
    void method(String text) {
        parsed(text).ifPresent(node -> {
            Node last = last(node);
            if (last instanceof AstValue value && !isCall(suffix(value))) {
                Known owner = walk(value, value.jjtGetNumChildren() - 1);
                String name = suffix(value).getImage();
                if (owner.type() != null && Types.methods(owner.type(), name).isEmpty()) {
                    fault.accept(Types.name(owner.type()) + " has no method " + name);
                }
            } else {
                of(node);
            }
        });
    }

    private static Node suffix(Node value) {
        return value.jjtGetChild(value.jjtGetNumChildren() - 1);
    }

    private static boolean isCall(Node suffix) {
        return suffix.jjtGetNumChildren() > 0 && suffix.jjtGetChild(0) instanceof AstMethodArguments;
    }

    private static Node last(Node node) {
        boolean wrapper = node instanceof AstDeferredExpression
                || node instanceof AstDynamicExpression
                || node instanceof AstCompositeExpression && node.jjtGetNumChildren() == 1;
        return wrapper ? last(node.jjtGetChild(0)) : node;
    }

    private Optional<Node> parsed(String text) {
        try {
            return Optional.of(ELParser.parse(text));
        } catch (ELException e) {
            fault.accept("cannot be read: " + text);
            return Optional.empty();
        }
    }

    private Known of(Node node) {
        Node inner = last(node);
        if (inner instanceof AstValue value) {
            return walk(value, value.jjtGetNumChildren());
        }
        if (inner instanceof AstIdentifier) {
            return named(inner.getImage());
        }
        List<Known> parts = children(inner);
        if (inner instanceof AstChoice) {
            return either(parts.get(1), parts.get(2));
        }
        if (inner instanceof AstNull) {
            return Known.NOTHING;
        }
        if (inner instanceof AstInteger) {
            return Known.of(Long.class);
        }
        if (inner instanceof AstFloatingPoint) {
            return Known.of(BigDecimal.class);
        }
        boolean text = inner instanceof AstString
                || inner instanceof AstLiteralExpression
                || inner instanceof AstConcat
                || inner instanceof AstCompositeExpression;
        return Known.of(text ? String.class : Boolean.class);
    }

    private List<Known> children(Node node) {
        return IntStream.range(0, node.jjtGetNumChildren())
                .mapToObj(i -> of(node.jjtGetChild(i)))
                .toList();
    }

    private static Known either(Known one, Known other) {
        if (one.type() == null) {
            return other;
        }
        return other.type() == null || Objects.equals(one.type(), other.type()) ? one : Known.of(Object.class);
    }

    private Known named(String name) {
        Known known = names.get(name);
        if (known == null) {
            fault.accept("nothing is called " + name);
            return Known.NOTHING;
        }
        return known;
    }

    /** The value after the first so many children of a chain. */
    private Known walk(AstValue chain, int end) {
        Known known = of(chain.jjtGetChild(0));
        for (int i = 1; i < end && known.type() != null; i++) {
            Node next = chain.jjtGetChild(i);
            if (isCall(next)) {
                known = called(
                        known.type(),
                        next.getImage(),
                        children(next.jjtGetChild(0)).size());
            } else if (next instanceof AstDotSuffix) {
                known = property(known.type(), next.getImage());
            } else if (next instanceof AstBracketSuffix) {
                children(next);
                known = new Known(Types.element(known.type()), true);
            }
        }
        return known;
    }

    private Known called(Type owner, String name, int arguments) {
        Optional<Method> method = Types.methods(owner, name).stream()
                .filter(candidate -> candidate.getParameterCount() == arguments || candidate.isVarArgs())
                .findFirst();
        if (method.isEmpty()) {
            fault.accept(Types.name(owner) + " has no method " + name + " with " + arguments + " arguments");
            return Known.NOTHING;
        }
        if (Types.isComponent(Types.raw(owner), method.get())) {
            fault.accept("component " + name + " of " + Types.name(owner) + " is called like a method");
        }
        return Known.of(Types.resolved(method.get().getGenericReturnType(), owner));
    }

    private Known property(Type owner, String name) {
        if (Types.isMap(owner)) {
            return new Known(Types.element(owner), true);
        }
        Optional<Method> getter = Types.getter(owner, name);
        if (getter.isEmpty()) {
            fault.accept(Types.name(owner) + " has no property " + name);
            return Known.NOTHING;
        }
        return new Known(
                Types.resolved(getter.get().getGenericReturnType(), owner),
                !Types.methods(owner, Types.accessor("set", name)).isEmpty());
    }
}
