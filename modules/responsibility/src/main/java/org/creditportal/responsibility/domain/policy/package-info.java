/** Documents of the library as officers write them down. */
package org.creditportal.responsibility.domain.policy;
