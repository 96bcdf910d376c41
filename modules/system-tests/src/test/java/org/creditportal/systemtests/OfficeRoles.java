package org.creditportal.systemtests;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.launcher.files.OfficeModules;

/**
 * Which permissions the office gives its roles, asked of the classes in its WAR. They are kept off the tests' class path,
 * where what they bring for the server would take the place of what the launcher talks to Keycloak with.
 */
public final class OfficeRoles {

    private static final String PACKAGE = "org.creditportal.identity.api.";

    private OfficeRoles() {}

    /** The permissions that these roles have together. */
    @SuppressWarnings("unchecked")
    public static Set<String> permissions(Path war, Collection<String> roleNames) {
        // Some of the modules are on the tests' own path, where the rest of them would be missed.
        ClassLoader classes = OfficeModules.loader(war, ClassLoader.getPlatformClassLoader());
        try {
            Method named = classes.loadClass(PACKAGE + "Role").getMethod("ofRoleName", String.class);
            List<Object> roles = new ArrayList<>();
            for (String name : roleNames) {
                roles.add(((Optional<?>) named.invoke(null, name)).orElseThrow());
            }
            Method of = classes.loadClass(PACKAGE + "RolePermissions").getMethod("of", Collection.class);
            return (Set<String>) of.invoke(null, roles);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("The office's roles are told otherwise now", changed);
        }
    }
}
