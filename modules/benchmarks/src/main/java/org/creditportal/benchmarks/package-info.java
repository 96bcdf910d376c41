/**
 * Benchmarks of the product beside the bare alternatives, run by {@code mvn -Pbench -Dbench=<name>}. Owns no tables; listens
 * to nobody. No product code uses it.
 */
@AppModule(
        name = "benchmarks",
        allowedDependencies = {"kernel", "launcher", "records", "test-kit"},
        exposedPackages = "org.creditportal.benchmarks")
package org.creditportal.benchmarks;

import org.creditportal.kernel.module.AppModule;
