/** Pages and interface of checks. */
package org.creditportal.checks.web;
