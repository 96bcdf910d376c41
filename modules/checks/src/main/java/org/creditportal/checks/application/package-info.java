/** Checks at work. */
package org.creditportal.checks.application;
