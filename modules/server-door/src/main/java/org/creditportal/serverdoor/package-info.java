/**
 * What the server's port refuses before the server itself reads the request: a library of the server, not of an application.
 * Owns no tables. Listens to nobody.
 */
@AppModule(
        name = "server-door",
        allowedDependencies = "kernel",
        exposedPackages = {})
package org.creditportal.serverdoor;

import org.creditportal.kernel.module.AppModule;
