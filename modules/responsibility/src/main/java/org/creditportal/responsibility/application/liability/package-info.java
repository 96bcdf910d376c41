/** Liability cases at work. */
package org.creditportal.responsibility.application.liability;
