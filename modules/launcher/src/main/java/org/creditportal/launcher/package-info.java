/**
 * Starts the whole product on one machine and, in production, migrates the tenants' databases and provisions their realms.
 * Owns no tables; it creates the databases, their users and grants, and runs the migrations of all modules.
 * Listens to nobody.
 */
@AppModule(
        name = "launcher",
        allowedDependencies = {"kernel", "server-door"},
        exposedPackages = "org.creditportal.launcher..")
package org.creditportal.launcher;

import org.creditportal.kernel.module.AppModule;
