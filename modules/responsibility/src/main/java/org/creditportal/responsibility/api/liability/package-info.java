/** Liability for the use and disclosure of credit information. */
package org.creditportal.responsibility.api.liability;
