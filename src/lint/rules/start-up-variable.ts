import { quote, type Rule } from '../rule.js';

/** Variables that make a loader, a shell or an interpreter run something before the program itself. */
const START_UP =
  /^(?:PATH|IFS|ENV|BASH_ENV|SHELLOPTS|BASHOPTS|PS4|PROMPT_COMMAND|LD_.*|DYLD_.*|GCONV_PATH|NODE_OPTIONS|NODE_PATH|NODE_REPL_EXTERNAL_MODULE|PYTHONPATH|PYTHONHOME|PYTHONSTARTUP|PYTHONINSPECT|PERL5OPT|PERL5LIB|PERL5DB|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH|LUA_INIT.*|LUA_PATH.*|GIT_(?:SSH|SSH_COMMAND|EXTERNAL_DIFF|PAGER|EDITOR|ASKPASS|EXEC_PATH|CONFIG.*|PROXY_COMMAND)|EDITOR|VISUAL|PAGER|BROWSER)$/;

export const startUpVariable: Rule = {
  meta: { id: 'SP0503', severity: 'warning', title: 'variable changes what programs do at their start' },
  *check({ policy, at }) {
    for (const [index, entry] of policy.env.pass.entries()) {
      if (!START_UP.test(entry) && !/^(?:LD_|DYLD_)/.test(entry)) continue;
      yield {
        message: `${quote(entry)} makes programs load or start something else; the host's value would reach the code's programs`,
        at: at(`env.pass[${index}]`),
        help: 'Set the value that is needed by env.set.',
      };
    }
    // Without an allowlist anything may be started anyway.
    if (policy.commands.allow === null) return;
    for (const name of Object.keys(policy.env.set)) {
      if (!START_UP.test(name)) continue;
      yield {
        message: `${quote(name)} makes programs load or start something else, so that commands.allow no longer says what runs`,
        at: at(`env.set.${name}`, 'key'),
        help: 'Remove it, or write the setting as arguments of the command.',
      };
    }
  },
};
