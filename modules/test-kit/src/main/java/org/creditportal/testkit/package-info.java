/**
 * Test fixtures: a running installation, a browser, tenants that only tests know. Owns no tables; listens to nobody.
 * Only test scopes use it.
 */
@AppModule(
        name = "test-kit",
        allowedDependencies = {"kernel", "launcher"},
        exposedPackages = "org.creditportal.testkit")
package org.creditportal.testkit;

import org.creditportal.kernel.module.AppModule;
