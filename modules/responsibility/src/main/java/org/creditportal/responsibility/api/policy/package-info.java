/** The policy library: documents, articles, and what rests on them. */
package org.creditportal.responsibility.api.policy;
