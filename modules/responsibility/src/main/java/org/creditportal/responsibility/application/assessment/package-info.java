/** Assessment at work. */
package org.creditportal.responsibility.application.assessment;
