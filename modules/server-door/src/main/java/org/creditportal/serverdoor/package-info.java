/**
 * What the server's port refuses before the server itself reads the request, and which connections its pools hand out: a library of
 * the server, not of an application.
 * Owns no tables. Listens to nobody.
 */
@AppModule(
        name = "server-door",
        allowedDependencies = "kernel",
        exposedPackages = {})
package org.creditportal.serverdoor;

import org.creditportal.kernel.module.AppModule;
