/** Pages of identity: officers and the audit trail. */
package org.creditportal.identity.web;
