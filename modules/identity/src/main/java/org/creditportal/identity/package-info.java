/**
 * Who is at work: login at the tenant's own Keycloak realm, the current officer, permissions, and the administration of
 * officers. Owns no tables (officers live in Keycloak; the prefix {@code idn_} is reserved). Listens to no module;
 * observes {@code AccessRefused} of the web kit; fires {@code OfficerMoved} and {@code AdministratorLockedOut}.
 */
@AppModule(
        name = "identity",
        allowedDependencies = {"kernel", "web-kit", "files"},
        exposedPackages = "org.creditportal.identity.api")
package org.creditportal.identity;

import org.creditportal.kernel.module.AppModule;
