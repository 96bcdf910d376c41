/** The rules of areas: which effect a subject's standing has in which matter, and on what law. */
package org.creditportal.checks.api.rule;
