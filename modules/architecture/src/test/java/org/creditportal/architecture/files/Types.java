package org.creditportal.architecture.files;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** Types with their arguments, as far as pages look into them. */
final class Types {

    private Types() {}

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        return raw(((TypeVariable<?>) type).getBounds()[0]);
    }

    static String name(Type type) {
        return raw(type).getSimpleName();
    }

    static boolean isMap(Type type) {
        return Map.class.isAssignableFrom(raw(type)) || ResourceBundle.class.isAssignableFrom(raw(type));
    }

    /** What a loop over it goes through, or a map or list gives for a key. */
    static Type element(Type type) {
        Class<?> plain = raw(type);
        if (plain.isArray()) {
            return plain.getComponentType();
        }
        if (ResourceBundle.class.isAssignableFrom(plain)) {
            return String.class;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return Arrays.stream(plain.getGenericInterfaces())
                .filter(parent -> Iterable.class.isAssignableFrom(raw(parent)) || isMap(parent))
                .map(Types::element)
                .findFirst()
                .orElseGet(() -> plain.getGenericSuperclass() instanceof ParameterizedType parent
                        ? element(parent)
                        : Object.class);
    }

    static List<Method> methods(Type owner, String name) {
        return Arrays.stream(raw(owner).getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toList();
    }

    /** What reads the property: a record's component before a bean's getter, as the kit's resolver has it. */
    static Optional<Method> getter(Type owner, String name) {
        Optional<Method> component = methods(owner, name).stream()
                .filter(method -> isComponent(raw(owner), method))
                .findFirst();
        Optional<Method> getter = component.isPresent()
                ? component
                : methods(owner, accessor("get", name)).stream()
                        .filter(method -> method.getParameterCount() == 0)
                        .findFirst();
        return getter.or(() -> methods(owner, accessor("is", name)).stream()
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == boolean.class)
                .findFirst());
    }

    static boolean isComponent(Class<?> owner, Method method) {
        return owner.isRecord()
                && Arrays.stream(owner.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
    }

    static String accessor(String prefix, String name) {
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A return type in the light of what its owner's type variables stand for. */
    static Type resolved(Type type, Type owner) {
        if (type instanceof TypeVariable<?> variable && owner instanceof ParameterizedType generic) {
            TypeVariable<?>[] variables = raw(generic).getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                if (variables[i].equals(variable)) {
                    return generic.getActualTypeArguments()[i];
                }
            }
        }
        if (type instanceof ParameterizedType generic
                && generic.getActualTypeArguments().length == 1
                && generic.getActualTypeArguments()[0] instanceof TypeVariable<?> variable) {
            return new Of(raw(generic), resolved(variable, owner));
        }
        return type;
    }

    /** A type of one argument. */
    private record Of(Class<?> raw, Type argument) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {argument};
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
