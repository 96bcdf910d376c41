/**
 * The office: assembles all modules into one WAR and adds the menu and the start page. Owns no tables and no business code.
 * Listens to nobody; its timer wakes the outbox relay.
 */
@AppModule(
        name = "portal",
        allowedDependencies = {
            "kernel",
            "web-kit",
            "files",
            "identity",
            "casework",
            "responsibility",
            "records",
            "lists",
            "checks",
            "sanctions",
            "correspondence",
            "disclosure"
        },
        exposedPackages = {})
package org.creditportal.portal;

import org.creditportal.kernel.module.AppModule;
