/** The Keycloak server and each tenant's realm. */
package org.creditportal.launcher.identity;
