const BASH = `# ita: completion for bash. Put into ~/.bashrc:  eval "$(ita completion bash)"
_ita() {
  local value about width=0
  local -a values=() abouts=()
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    case $value in
      '') ;;
      :files | :folders)
        compopt -o filenames 2>/dev/null
        local how=-f
        [ "$value" = :folders ] && how=-d
        while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen "$how" -- "\${COMP_WORDS[COMP_CWORD]}")
        return
        ;;
      *)
        values+=("$value")
        abouts+=("$about")
        [ "\${#value}" -gt "$width" ] && width=\${#value}
        ;;
    esac
  done < <("$1" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  local index
  for index in "\${!values[@]}"; do
    # 63: the shell lists what there is, so that titles can stand beside the ids.
    if [ "\${COMP_TYPE:-9}" = 63 ] && [ "\${#values[@]}" -gt 1 ] && [ -n "\${abouts[index]}" ]; then
      printf -v value '%-*s  %s' "$width" "\${values[index]}" "\${abouts[index]}"
      COMPREPLY+=("$value")
    else
      COMPREPLY+=("\${values[index]}")
    fi
  done
}
complete -F _ita ita
`;

const ZSH = `#compdef ita
# ita: completion for zsh. Put into ~/.zshrc, after compinit:  eval "$(ita completion zsh)"
_ita() {
  local line value
  local -a described
  for line in "\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    value=\${line%%$'\\t'*}
    case $value in
      '') ;;
      :files) _files; return ;;
      :folders) _files -/; return ;;
      *)
        if [[ $line == *$'\\t'* ]]; then
          described+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
        else
          described+=("\${value//:/\\\\:}")
        fi
        ;;
    esac
  done
  _describe -V ita described
}
if [[ \${funcstack[1]} == _ita ]]; then
  _ita "$@"
else
  compdef _ita ita
fi
`;

const FISH = `# ita: completion for fish. Put into ~/.config/fish/completions/ita.fish:  ita completion fish
function __ita_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    for line in ($before[1] __complete -- $before[2..] "$current" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current"
            case '*'
                echo $line
        end
    end
end
complete -c ita -f -k -a '(__ita_complete)'
`;

const POWERSHELL = `# ita: completion for PowerShell. Put into $PROFILE:  ita completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ita, ita.exe -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.ToString() }
    })
    $program = $typed[0]
    $before = @($typed | Select-Object -Skip 1)
    # Before 7.3 an empty word is lost on its way to a program unless it is in quotes.
    $keepsEmpty = $PSNativeCommandArgumentPassing -and $PSNativeCommandArgumentPassing -ne 'Legacy'
    $current = if ($wordToComplete -ne '' -or $keepsEmpty) { $wordToComplete } else { '""' }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $lines = @(& $program '__complete' '--' @before $current 2>$null)
    }
    finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($line in $lines) {
        $value, $about = $line -split "\`t", 2
        # Without an answer PowerShell completes names of files itself.
        if ($value -eq '' -or $value -eq ':files' -or $value -eq ':folders') { continue }
        if (-not $about) { $about = $value }
        $text = if ($value -match '[\\s''"();,|&$\`{}]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
    }
}
`;

/** The script that makes a shell ask `ita` what may come next, by shell. Adding one is an entry here. */
export const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };
