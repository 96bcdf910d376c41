/** Scoring models of fields, and what subjects come to by them. */
package org.creditportal.checks.api.scoring;
