/** Pages of measures, cases and tasks. */
package org.creditportal.sanctions.web;
