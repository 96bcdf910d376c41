/** Tasks (督办): what bureaus are asked to do, from assignment to being struck from the ledger. */
package org.creditportal.responsibility.api.task;
