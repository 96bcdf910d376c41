/** Login at the tenant's realm, and the administration of its officers. */
package org.creditportal.identity.application;
