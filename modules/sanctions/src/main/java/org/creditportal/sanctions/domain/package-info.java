/** Measures, joint cases and the tasks of bureaus. */
package org.creditportal.sanctions.domain;
