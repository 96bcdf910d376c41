/** Daily supervision at work. */
package org.creditportal.responsibility.application.supervision;
