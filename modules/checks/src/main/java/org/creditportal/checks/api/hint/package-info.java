/** Subjects of the same name, and what officers settled about them. */
package org.creditportal.checks.api.hint;
