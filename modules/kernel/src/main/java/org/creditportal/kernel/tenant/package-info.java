/**
 * The tenants: who they are ({@code TenantDefinition}, read from {@code tenants-config}), which one the current work belongs
 * to ({@code TenantScope}), and how a request comes to it ({@code TenantFilter}).
 */
package org.creditportal.kernel.tenant;
