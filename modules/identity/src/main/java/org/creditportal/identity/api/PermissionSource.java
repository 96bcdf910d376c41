package org.creditportal.identity.api;

import java.util.Map;
import java.util.Set;

/**
 * What a module lets people do; the container's groups. Its public texts name permissions in {@code @RolesAllowed}, in
 * {@code META-INF/page-rights.properties} and for {@code currentOfficer.may(...)}. Each module with services has one source, named
 * in {@code META-INF/services}, so that permissions are told by their own module alone and read outside the server too.
 */
public interface PermissionSource {

    /** Every permission that the module owns, with the roles that hold it. */
    Map<String, Set<Role>> holders();
}
