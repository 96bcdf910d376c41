/** Errors of this module. */
package org.creditportal.correspondence.api;
