/**
 * The ground every module stands on: tenant context and routing, value types, business exceptions, audit trail, outbox,
 * cryptography. Owns tables {@code krn_*}. Listens to no module and knows none.
 */
@AppModule(
        name = "kernel",
        allowedDependencies = {},
        exposedPackages = "org.creditportal.kernel..")
package org.creditportal.kernel;

import org.creditportal.kernel.module.AppModule;
